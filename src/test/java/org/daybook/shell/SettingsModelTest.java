package org.daybook.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.junit.jupiter.api.Test;

class SettingsModelTest {

    private final List<SettingsModel.Set.Now> kept = new ArrayList<>();
    private final SettingsModel model =
            new SettingsModel(
                    new SettingsModel.Set() {
                        @Override
                        public Now now() {
                            return new Now("Hollowbrook Primary", 10);
                        }

                        @Override
                        public void change(Now next) {
                            kept.add(next);
                        }
                    },
                    Background.direct());

    @Test
    void whatIsSetIsShownAndKept() {
        model.refresh();
        assertThat(model.schoolProperty().get()).isEqualTo("Hollowbrook Primary");
        model.schoolProperty().set(" Hollowbrook Juniors ");
        model.lockMinutesProperty().set(5);
        model.keep();
        assertThat(kept).containsExactly(new SettingsModel.Set.Now("Hollowbrook Juniors", 5));
        assertThat(model.outcomeProperty().get()).isEqualTo("Kept.");
        model.lockMinutesProperty().set(15);
        assertThat(model.outcomeProperty().get()).isEmpty();
    }

    @Test
    void aNameThatCannotStandOnTheDoorIsRefused() {
        model.refresh();
        for (String name : List.of("  ", "a".repeat(300), "Hollow\u202ebrook")) {
            model.schoolProperty().set(name);
            model.keep();
            assertThat(model.problems())
                    .extracting(Problem::field)
                    .containsExactly(SettingsModel.SCHOOL);
        }
        assertThat(kept).isEmpty();
    }
}
