package org.daybook.chronology;

import java.util.List;
import java.util.Optional;
import org.daybook.base.DraftId;

/**
 * An entry about to be recorded.
 *
 * @param draft what it was half written as; let go in the same change
 */
public record NewEntry(
        EntryKind kind,
        Wording wording,
        Optional<NewDecision> decision,
        List<NewAction> actions,
        Optional<DraftId> draft) {

    public NewEntry {
        actions = List.copyOf(actions);
    }

    public static NewEntry of(EntryKind kind, Wording wording) {
        return new NewEntry(kind, wording, Optional.empty(), List.of(), Optional.empty());
    }

    public NewEntry from(DraftId half) {
        return new NewEntry(kind, wording, decision, actions, Optional.of(half));
    }
}
