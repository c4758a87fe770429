package org.daybook;

import java.util.List;
import org.daybook.arrival.store.GoingArrivals;
import org.daybook.attachments.store.GoingAttachments;
import org.daybook.casework.store.GoingCasework;
import org.daybook.children.store.GoingChild;
import org.daybook.chronology.store.GoingEntries;
import org.daybook.followup.store.GoingFollowUps;
import org.daybook.journal.store.GoingLines;
import org.daybook.leavers.store.GoingLeavers;
import org.daybook.pack.store.GoingPacks;
import org.daybook.prompts.store.GoingAnswers;
import org.daybook.retention.store.GoingDecisions;
import org.daybook.transfer.store.GoingTransfers;
import org.daybook.vault.ChildsRows;
import org.daybook.vault.Store;

/** Every room that keeps rows of a child; whoever makes a table of a child's adds to this list. */
public final class GoingEverywhere {

    private GoingEverywhere() {}

    public static List<ChildsRows> in(Store store) {
        return List.of(
                new GoingChild(store),
                new GoingEntries(store),
                new GoingAttachments(store),
                new GoingCasework(store),
                new GoingFollowUps(store),
                new GoingAnswers(store),
                new GoingTransfers(store),
                new GoingPacks(store),
                new GoingArrivals(store),
                new GoingLeavers(store),
                new GoingDecisions(store),
                new GoingLines(store));
    }
}
