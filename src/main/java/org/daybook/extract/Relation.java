package org.daybook.extract;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.children.ChildLink;
import org.daybook.children.LinkKind;

/**
 * Somebody who belongs to the child.
 *
 * @param who a name; of another child with a file here the initials only
 * @param what "Half-sister, at Alder Lane Infants"
 * @param holds whether it is so now
 * @param here whether it is another child with a file at this school
 * @param leaving the link as it may leave: read from the child's side, with no way to another
 *     child's file, without the note and the reason of its end
 */
public record Relation(String who, String what, boolean holds, boolean here, ChildLink leaving) {

    static Relation of(ChildLink link, ChildId child, Function<ChildId, String> initials) {
        Optional<String> other = link.otherThan(child).map(initials);
        return new Relation(
                other.map(one -> one + " (a child at this school)").orElseGet(link::name),
                what(link, child),
                link.holds(),
                other.isPresent(),
                leaving(link, child, other.orElseGet(link::name)));
    }

    private static ChildLink leaving(ChildLink link, ChildId child, String who) {
        return new ChildLink(
                link.id(),
                child,
                Optional.empty(),
                link.child().equals(child) ? link.kind() : turned(link.kind()),
                who,
                link.relationship(),
                link.atSchool(),
                "",
                link.recordedAt(),
                link.recordedBy(),
                link.end().map(end -> new ChildLink.End(end.on(), "")));
    }

    /** Harm alleged has two sides. */
    private static LinkKind turned(LinkKind kind) {
        return switch (kind) {
            case HARM_BY -> LinkKind.HARM_TO;
            case HARM_TO -> LinkKind.HARM_BY;
            default -> kind;
        };
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
