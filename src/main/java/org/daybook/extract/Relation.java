package org.daybook.extract;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.children.ChildLink;

/**
 * Somebody who belongs to the child.
 *
 * @param who a name; of another child with a file here the initials only
 * @param what "Half-sister, at Alder Lane Infants"
 * @param holds whether it is so now
 */
public record Relation(String who, String what, boolean holds) {

    static Relation of(ChildLink link, ChildId child, Function<ChildId, String> initials) {
        String who =
                link.otherThan(child)
                        .map(other -> initials.apply(other) + " (a child at this school)")
                        .orElseGet(link::name);
        return new Relation(who, what(link, child), link.holds());
    }

    private static String what(ChildLink link, ChildId child) {
        String school = link.atSchool().isEmpty() ? "" : "at " + link.atSchool();
        String ended = link.end().map(end -> "until " + Days.typed(end.on())).orElse("");
        return Stream.of(how(link, child), school, ended)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** "Half-sister"; where no word was written, or it is no family, what sort of link it is. */
    private static String how(ChildLink link, ChildId child) {
        String word = link.relationship();
        if (word.isEmpty()) {
            return link.words(child);
        }
        return link.kind().isFamily()
                ? word.substring(0, 1).toUpperCase(School.LOCALE) + word.substring(1)
                : link.words(child) + ", " + word;
    }
}
