package org.daybook;

import java.util.List;
import org.daybook.chronology.ChangePractice;
import org.daybook.chronology.Practices;
import org.daybook.chronology.store.JooqPractices;
import org.daybook.chronology.view.PracticeModel;
import org.daybook.chronology.view.PracticePage;
import org.daybook.desk.Page;
import org.daybook.followup.ChangeFollowUpPractice;
import org.daybook.followup.FollowUpPractices;
import org.daybook.followup.store.JooqFollowUpPractices;
import org.daybook.followup.view.FollowUpPracticeModel;
import org.daybook.followup.view.FollowUpPracticePart;
import org.daybook.journal.Journal;
import org.daybook.vault.Store;

/**
 * How the school records, built by hand. What was typed and not kept lives as long as the session.
 */
final class PracticeRoom {

    private final PracticeModel model;
    private final FollowUpPracticeModel followUp;

    PracticeRoom(Store store, Journal journal, Outside outside) {
        Practices practices = new JooqPractices(store);
        this.model =
                new PracticeModel(
                        practices, new ChangePractice(journal, practices), outside.background());
        FollowUpPractices following = new JooqFollowUpPractices(store);
        this.followUp =
                new FollowUpPracticeModel(
                        following,
                        new ChangeFollowUpPractice(journal, following),
                        outside.background());
    }

    Page page() {
        return new PracticePage(model, List.of(new FollowUpPracticePart(followUp)));
    }
}
