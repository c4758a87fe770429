package org.daybook.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.daybook.chronology.Categories;
import org.daybook.chronology.ChangePractice;
import org.daybook.chronology.Practice;
import org.daybook.chronology.Practices;
import org.daybook.chronology.store.JooqPractices;
import org.daybook.desk.Background;
import org.daybook.journal.Deed;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PracticeModelTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private Practices practices = new Nowhere();

    @BeforeEach
    void open() {
        practices = new JooqPractices(daybook.store());
    }

    private PracticeModel arrived() {
        PracticeModel model =
                new PracticeModel(
                        practices,
                        new ChangePractice(daybook.journal(), practices),
                        Background.direct());
        model.arrive();
        return model;
    }

    @Test
    void itBeginsWithWhatHolds() {
        PracticeModel model = arrived();
        assertThat(model.decideBefore().get()).isEqualTo("16:00");
        assertThat(model.gapWeeks().get()).isEqualTo("6");
        assertThat(model.groups()).hasSameSizeAs(Categories.usual().groups());
        assertThat(model.typed().get()).isFalse();
    }

    @Test
    void whatIsKeptHoldsAndStandsInTheJournal() {
        PracticeModel model = arrived();
        model.decideBefore().set("3pm");
        PracticeModel.GroupModel family = model.groups().get(1);
        model.moveUp(family);
        model.takeOut(model.groups().getLast());
        model.addGroup();
        model.groups().getLast().name().set("Ours");
        model.groups().getLast().categories().set("Lateness\nToast");
        model.keep();

        Practice now = practices.current();
        assertThat(now.decideBefore()).isEqualTo(LocalTime.of(15, 0));
        assertThat(now.categories().groups().getFirst().name()).isEqualTo("Family");
        assertThat(now.categories().groups().getLast())
                .isEqualTo(new Categories.Group("Ours", List.of("Lateness", "Toast")));
        assertThat(model.outcome().get()).startsWith("Kept.");
        assertThat(model.typed().get()).isFalse();
        assertThat(daybook.journal().latest(1).getFirst().deed().kind())
                .isEqualTo(Deed.Kind.SETTING_CHANGED);
    }

    @Test
    void whatIsRefusedStaysAsTypedAndNothingChanges() {
        PracticeModel model = arrived();
        model.gapWeeks().set("many");
        model.groups().getFirst().name().set("");
        model.keep();
        assertThat(model.problems()).hasSize(1);
        assertThat(model.groups().getFirst().problems()).hasSize(1);
        assertThat(model.gapWeeks().get()).isEqualTo("many");
        assertThat(practices.current()).isEqualTo(Practice.usual());
        assertThat(daybook.journal().latest(1)).isEmpty();
    }

    @Test
    void whatWasTypedWaitsWhileSheLooksElsewhereUntilItIsLetGo() {
        PracticeModel model = arrived();
        model.gapWeeks().set("12");
        model.arrive();
        assertThat(model.gapWeeks().get()).isEqualTo("12");
        assertThat(model.outcome().get()).isEqualTo("Not kept yet");
        model.letGo();
        assertThat(model.gapWeeks().get()).isEqualTo("6");
        assertThat(model.typed().get()).isFalse();
    }

    @Test
    void theUsualCategoriesComeBackOnceTheyAreKept() {
        PracticeModel model = arrived();
        model.takeOut(model.groups().getFirst());
        model.keep();
        assertThat(practices.current().categories()).isNotEqualTo(Categories.usual());
        model.usualCategories();
        model.keep();
        assertThat(practices.current()).isEqualTo(Practice.usual());
    }

    private static final class Nowhere implements Practices {

        @Override
        public Practice current() {
            throw new IllegalStateException("not open yet");
        }

        @Override
        public void put(Practice practice) {
            throw new IllegalStateException("not open yet");
        }
    }
}
