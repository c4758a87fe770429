package org.daybook.chronology;

/** Everything that can be done with a chronology, for the pages that do it. */
public record ChronologyDeeds(
        RecordEntry record,
        AmendEntry amend,
        DecideEntry decide,
        AddAction addAction,
        FinishAction finish,
        KeepDraft keepDraft,
        LetGoDraft letGoDraft,
        TurnDeeds turns) {}
