package org.daybook.chronology;

/** Everything that can become of an entry after it was recorded, for the pages that do it. */
public record TurnDeeds(
        CloseEntry close,
        ReopenEntry reopen,
        WithdrawEntry withdraw,
        BringBackEntry bringBack,
        MergeEntries merge,
        MoveEntry move,
        TellReporter tell) {}
