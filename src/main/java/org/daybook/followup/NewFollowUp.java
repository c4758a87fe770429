package org.daybook.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.chronology.When;

/**
 * Something about to be followed up; every part may still be missing.
 *
 * @param begun when it was decided, offered, asked for
 * @param words how it was offered or asked; may be empty
 * @param prepare what must be ready before a meeting; may be empty
 * @param prepareBy by when that must be ready
 */
public record NewFollowUp(
        FollowUpKind kind,
        List<ChildId> children,
        Optional<EntryId> from,
        String title,
        String whom,
        Optional<LocalDate> begun,
        When due,
        String words,
        String prepare,
        When prepareBy) {

    public NewFollowUp {
        children = List.copyOf(children);
    }

    public static NewFollowUp of(
            FollowUpKind kind, ChildId child, String title, String whom, LocalDate begun) {
        return new NewFollowUp(
                kind,
                List.of(child),
                Optional.empty(),
                title,
                whom,
                Optional.of(begun),
                When.UNKNOWN,
                "",
                "",
                When.UNKNOWN);
    }

    public NewFollowUp dueBy(When day) {
        return new NewFollowUp(
                kind, children, from, title, whom, begun, day, words, prepare, prepareBy);
    }

    public NewFollowUp from(EntryId entry) {
        return new NewFollowUp(
                kind,
                children,
                Optional.of(entry),
                title,
                whom,
                begun,
                due,
                words,
                prepare,
                prepareBy);
    }

    public NewFollowUp saying(String how) {
        return new NewFollowUp(
                kind, children, from, title, whom, begun, due, how, prepare, prepareBy);
    }

    public NewFollowUp preparing(String what, When by) {
        return new NewFollowUp(kind, children, from, title, whom, begun, due, words, what, by);
    }
}
