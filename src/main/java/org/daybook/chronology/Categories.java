package org.daybook.chronology;

import java.util.List;

/**
 * What an entry can be about, in the words of the school. An entry keeps the words that it was
 * given: changing the list changes no entry.
 */
public record Categories(List<Group> groups) {

    /** Categories that belong together, under a heading. */
    public record Group(String name, List<String> categories) {

        public Group {
            categories = List.copyOf(categories);
        }
    }

    public Categories {
        groups = List.copyOf(groups);
    }

    /** Every category once, in the order of the groups. */
    public List<String> all() {
        return groups.stream().flatMap(one -> one.categories().stream()).distinct().toList();
    }

    /** What a school begins with. */
    public static Categories usual() {
        return new Categories(
                List.of(
                        group(
                                "Abuse and neglect",
                                "Physical abuse",
                                "Emotional abuse",
                                "Sexual abuse",
                                "Neglect"),
                        group(
                                "Family",
                                "Domestic abuse",
                                "Parental mental ill-health",
                                "Parental substance misuse",
                                "Parent in prison",
                                "Housing",
                                "Private fostering",
                                "Young carer",
                                "Courts",
                                "Fabricated or induced illness",
                                "Bereavement",
                                "Poverty"),
                        group(
                                "Between children",
                                "Bullying",
                                "Abuse in a relationship between children",
                                "Physical harm between children",
                                "Sexual violence between children",
                                "Sexual harassment between children",
                                "Harmful sexual behaviour",
                                "Nudes or semi-nudes",
                                "Upskirting",
                                "Initiation",
                                "Misogyny"),
                        group(
                                "Exploitation and beyond the family",
                                "Child sexual exploitation",
                                "Child criminal exploitation",
                                "County lines",
                                "Modern slavery or trafficking",
                                "Serious violence",
                                "Gangs",
                                "Weapons",
                                "Cybercrime",
                                "Abduction or community safety"),
                        group(
                                "Online",
                                "Online: content",
                                "Online: contact",
                                "Online: conduct",
                                "Online: commerce",
                                "Online: AI harm",
                                "Filtering alert"),
                        group(
                                "Health",
                                "Mental health",
                                "Self-harm",
                                "Suicidal thoughts",
                                "Eating",
                                "Substance use",
                                "School avoidance"),
                        group(
                                "Attendance",
                                "Absent",
                                "Missing during the day",
                                "Missing education",
                                "Part-time timetable",
                                "Suspension",
                                "Alternative provision",
                                "Request for home education"),
                        group(
                                "Honour and belief",
                                "Female genital mutilation",
                                "Forced marriage",
                                "Other abuse in the name of honour",
                                "Abuse linked to faith or belief"),
                        group("Radicalisation", "Prevent", "Channel")));
    }

    private static Group group(String name, String... categories) {
        return new Group(name, List.of(categories));
    }
}
