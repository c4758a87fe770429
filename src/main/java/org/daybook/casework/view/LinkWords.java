package org.daybook.casework.view;

import java.util.Locale;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.children.Child;
import org.daybook.children.ChildLink;
import org.daybook.children.LinkKind;

/** How those who belong to a child are said. */
final class LinkWords {

    private LinkWords() {}

    /**
     * What the other is to this child: "Sister", "Friend", "Half-brother".
     *
     * @param other the other child, where it has a file here
     */
    static String role(ChildLink link, ChildId readIn, Optional<Child> other) {
        if (!link.relationship().isEmpty()) {
            return capital(link.relationship());
        }
        if (link.kind() == LinkKind.SIBLING) {
            return other.map(Child::sex).map(LinkWords::sibling).orElse("Brother or sister");
        }
        return link.words(readIn);
    }

    /** A relationship in her own words says nothing of the household or of harm: then both. */
    static String kindBesides(ChildLink link, ChildId readIn) {
        boolean plain = link.kind() == LinkKind.SIBLING || link.kind() == LinkKind.FAMILY;
        return link.relationship().isEmpty() || plain ? "" : link.words(readIn);
    }

    private static String sibling(String sex) {
        return switch (sex.strip().toUpperCase(Locale.ROOT)) {
            case "F", "FEMALE" -> "Sister";
            case "M", "MALE" -> "Brother";
            default -> "Brother or sister";
        };
    }

    /** "Lark, Year 1 here". */
    static String here(Child other) {
        return other.yearGroup().isEmpty()
                ? other.name() + ", here"
                : other.name() + ", " + other.yearGroup() + " here";
    }

    /** "Rowan Ashdown, at Merrow Vale Juniors". */
    static String elsewhere(ChildLink link) {
        return link.atSchool().isEmpty() ? link.name() : link.name() + ", at " + link.atSchool();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
