package org.daybook.chronology;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;

/**
 * What one version of an entry says. Texts stand exactly as they were typed and may be empty.
 *
 * @param narrative what was seen or said, in the writer's words
 * @param told who else was told, and when
 * @param details what the kind of the entry asks besides
 * @param children at least one, each with its own role, categories and words
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
        Details details,
        List<ChildInEntry> children) {

    public Wording {
        children = List.copyOf(children);
    }

    /** A wording without answers to further questions, as a concern has it. */
    public Wording(
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
        this(
                happened,
                place,
                report,
                narrative,
                othersPresent,
                doneSoFar,
                parents,
                told,
                feedback,
                Details.NONE,
                children);
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

    /** The same with these answers to the questions of its kind. */
    public Wording with(Details answers) {
        return new Wording(
                happened,
                place,
                report,
                narrative,
                othersPresent,
                doneSoFar,
                parents,
                told,
                feedback,
                answers,
                children);
    }

    /** The same words about other children. */
    public Wording about(List<ChildInEntry> others) {
        return new Wording(
                happened,
                place,
                report,
                narrative,
                othersPresent,
                doneSoFar,
                parents,
                told,
                feedback,
                details,
                others);
    }

    public Optional<ChildInEntry> child(ChildId child) {
        return children.stream().filter(one -> one.child().equals(child)).findFirst();
    }
}
