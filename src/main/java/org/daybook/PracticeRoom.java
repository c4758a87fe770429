package org.daybook;

import java.util.ArrayList;
import java.util.List;
import org.daybook.chronology.ChangePractice;
import org.daybook.chronology.Practices;
import org.daybook.chronology.store.JooqPractices;
import org.daybook.chronology.view.PracticeModel;
import org.daybook.chronology.view.PracticePage;
import org.daybook.desk.Page;
import org.daybook.desk.Part;
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

    /**
     * @param lent what further rooms let the school decide
     */
    Page page(Part... lent) {
        List<Part> parts = new ArrayList<>(List.of(new FollowUpPracticePart(followUp)));
        parts.addAll(List.of(lent));
        return new PracticePage(model, parts);
    }
}
