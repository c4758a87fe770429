package org.daybook.children;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the headings of the systems in use in schools mean. */
public final class Synonyms {

    private static final Map<Detail, List<String>> TEXTS =
            Map.ofEntries(
                    Map.entry(Detail.UPN, List.of("upn", "unique pupil number", "pupil upn")),
                    Map.entry(
                            Detail.LEGAL_SURNAME,
                            List.of("legal surname", "surname", "last name", "family name")),
                    Map.entry(
                            Detail.LEGAL_FORENAME,
                            List.of(
                                    "legal forename",
                                    "forename",
                                    "first name",
                                    "given name",
                                    "forenames",
                                    "forename s")),
                    Map.entry(
                            Detail.MIDDLE_NAMES,
                            List.of("middle name", "middle names", "middle name s")),
                    Map.entry(
                            Detail.PREFERRED_SURNAME,
                            List.of(
                                    "preferred surname",
                                    "preferred last name",
                                    "preferred family name")),
                    Map.entry(
                            Detail.PREFERRED_FORENAME,
                            List.of(
                                    "preferred forename",
                                    "preferred first name",
                                    "preferred name",
                                    "chosen name",
                                    "known as")),
                    Map.entry(Detail.SEX, List.of("sex", "gender", "legal sex")),
                    Map.entry(
                            Detail.YEAR_GROUP,
                            List.of(
                                    "year",
                                    "year group",
                                    "nc year",
                                    "nc year actual",
                                    "actual nc year",
                                    "national curriculum year",
                                    "curriculum year",
                                    "yeargroup")),
                    Map.entry(
                            Detail.REG_GROUP,
                            List.of(
                                    "reg group",
                                    "reg",
                                    "registration",
                                    "registration group",
                                    "registration form",
                                    "form",
                                    "form group",
                                    "class",
                                    "class name",
                                    "tutor group")),
                    Map.entry(
                            Detail.ETHNICITY,
                            List.of(
                                    "ethnicity",
                                    "ethnic origin",
                                    "ethnic group",
                                    "ethnic background")),
                    Map.entry(
                            Detail.FIRST_LANGUAGE,
                            List.of(
                                    "first language",
                                    "home language",
                                    "language",
                                    "eal",
                                    "mother tongue")),
                    Map.entry(
                            Detail.SPECIAL_NEEDS,
                            List.of(
                                    "sen",
                                    "sen status",
                                    "sen stage",
                                    "sen provision",
                                    "send",
                                    "send status",
                                    "special needs",
                                    "special educational needs",
                                    "ehcp",
                                    "ehc plan")),
                    Map.entry(
                            Detail.IN_CARE,
                            List.of(
                                    "in care",
                                    "in la care",
                                    "in lea care",
                                    "lac",
                                    "cla",
                                    "looked after",
                                    "looked after child",
                                    "child looked after")),
                    Map.entry(
                            Detail.ADDRESS,
                            List.of(
                                    "address",
                                    "home address",
                                    "full address",
                                    "address block",
                                    "house",
                                    "house name",
                                    "house number",
                                    "street",
                                    "locality",
                                    "town",
                                    "county",
                                    "postcode",
                                    "post code")),
                    Map.entry(
                            Detail.PREVIOUS_SCHOOL,
                            List.of("previous school", "last school", "former school")),
                    Map.entry(Detail.NOTES, List.of("notes")));

    private static final Map<ChildDay, List<String>> DAYS =
            Map.of(
                    ChildDay.BORN,
                    List.of("dob", "date of birth", "d o b", "birth date", "birthdate", "born"),
                    ChildDay.JOINED_ON,
                    List.of(
                            "date of admission",
                            "admission date",
                            "doa",
                            "joined",
                            "date joined",
                            "start date",
                            "entry date"),
                    ChildDay.LEFT_ON,
                    List.of("date of leaving", "leaving date", "dol", "left", "date left"));

    private static final Map<String, String> NOT_KEPT =
            Map.of(
                    "fsm", "Free school meals are not kept in Daybook.",
                    "fsm eligible", "Free school meals are not kept in Daybook.",
                    "free school meals", "Free school meals are not kept in Daybook.",
                    "free meals", "Free school meals are not kept in Daybook.",
                    "pupil premium", "Pupil premium is not kept in Daybook.",
                    "attendance", "Attendance is not kept in Daybook.");

    private static final Map<String, ImportField> KNOWN = known();

    private static final Pattern ADDRESS_LINE = Pattern.compile("(?:home )?address(?: line)? \\d");
    private static final Pattern OF_PUPIL = Pattern.compile("^(?:pupil|student|child|learner)s? ");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private Synonyms() {}

    /** The heading as it is compared and remembered: "DateOfBirth" is "date of birth". */
    public static String plain(String heading) {
        return Names.folded(CAMEL.matcher(heading).replaceAll(" "));
    }

    /** What the heading most likely means; empty when it says nothing known. */
    public static Optional<ImportField> meaning(String heading) {
        String plain = plain(heading);
        if (NOT_KEPT.containsKey(plain)) {
            return Optional.empty();
        }
        Optional<ImportField> contact = ContactHeading.meaning(plain);
        if (contact.isPresent()) {
            return contact;
        }
        if (ADDRESS_LINE.matcher(plain).matches()) {
            return Optional.of(new ImportField.Text(Detail.ADDRESS));
        }
        Matcher pupil = OF_PUPIL.matcher(plain);
        String bare = pupil.replaceFirst("");
        return Optional.ofNullable(KNOWN.getOrDefault(plain, KNOWN.get(bare)));
    }

    /** Why a well-known column is left out, as a sentence. */
    public static Optional<String> notKept(String heading) {
        return Optional.ofNullable(NOT_KEPT.get(plain(heading)));
    }

    private static Map<String, ImportField> known() {
        Map<String, ImportField> known = new HashMap<>();
        TEXTS.forEach((detail, words) ->
                words.forEach(word -> known.put(word, new ImportField.Text(detail))));
        DAYS.forEach(
                (day, words) -> words.forEach(word -> known.put(word, new ImportField.Day(day))));
        return Map.copyOf(known);
    }
}
