package org.daybook.chronology;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;

/**
 * What one version of an entry says. Texts stand exactly as they were typed and may be empty.
 *
 * @param narrative what was seen or said, in the writer's words
 * @param children at least one, each with its own role, categories and words
 * @param told who else was told, and when
 */
public record Wording(
        When happened,
        String place,
        Report report,
        String narrative,
        String othersPresent,
        String doneSoFar,
        Parents parents,
        String told,
        Feedback feedback,
        List<ChildInEntry> children) {

    public Wording {
        children = List.copyOf(children);
    }

    /** The shortest wording: what happened, when, and to whom. */
    public static Wording of(When happened, String narrative, List<ChildInEntry> children) {
        return new Wording(
                happened,
                "",
                Report.NONE,
                narrative,
                "",
                "",
                Parents.NOT_SAID,
                "",
                Feedback.NONE,
                children);
    }

    public Optional<ChildInEntry> child(ChildId child) {
        return children.stream().filter(one -> one.child().equals(child)).findFirst();
    }
}
