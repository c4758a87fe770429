package org.daybook.chronology.view;

import java.util.List;
import org.daybook.chronology.ChangePractice;
import org.daybook.chronology.Practices;
import org.daybook.chronology.store.JooqPractices;
import org.daybook.desk.Background;
import org.daybook.desk.Pictures;
import org.daybook.followup.ChangeFollowUpPractice;
import org.daybook.followup.FollowUpPractices;
import org.daybook.followup.store.JooqFollowUpPractices;
import org.daybook.followup.view.FollowUpPracticeModel;
import org.daybook.followup.view.FollowUpPracticePart;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** How the school records, as a picture: as it is, and refused. */
class PracticePicturesTest {

    @Test
    void practice() {
        Pictures.all(
                "chronology-practice",
                () -> {
                    TestStore daybook = TestStore.open();
                    PracticePage page = new PracticePage(model(), List.of(followUp(daybook)));
                    page.arrived();
                    return page.node();
                });
    }

    @Test
    void practiceRefused() {
        Pictures.all(
                "chronology-practice-refused",
                () -> {
                    PracticeModel model = model();
                    PracticePage page = new PracticePage(model, List.of());
                    page.arrived();
                    model.decideBefore().set("teatime");
                    model.groups().getFirst().categories().set("Neglect\nneglect");
                    model.keep();
                    return page.node();
                });
    }

    private static PracticeModel model() {
        TestStore daybook = TestStore.open();
        Practices practices = new JooqPractices(daybook.store());
        return new PracticeModel(
                practices, new ChangePractice(daybook.journal(), practices), Background.direct());
    }

    private static FollowUpPracticePart followUp(TestStore daybook) {
        FollowUpPractices practices = new JooqFollowUpPractices(daybook.store());
        return new FollowUpPracticePart(
                new FollowUpPracticeModel(
                        practices,
                        new ChangeFollowUpPractice(daybook.journal(), practices),
                        Background.direct()));
    }
}
