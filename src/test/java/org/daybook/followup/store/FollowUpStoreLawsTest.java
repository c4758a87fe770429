package org.daybook.followup.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.daybook.base.FollowUpId;
import org.daybook.chronology.When;
import org.daybook.followup.Answer;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.FollowUpSchool;
import org.daybook.followup.Line;
import org.daybook.followup.NewFollowUp;
import org.daybook.followup.NewLine;
import org.daybook.followup.RecordStep;
import org.daybook.followup.Step;
import org.daybook.vault.TestStore;
import org.jspecify.annotations.Nullable;

/** Steps in any order, some of them refused: what was accepted is there, and nothing else. */
class FollowUpStoreLawsTest {

    private static @Nullable TestStore daybook;
    private static @Nullable FollowUpSchool school;

    @BeforeContainer
    static void open() {
        daybook = TestStore.open();
        school = new FollowUpSchool(daybook);
    }

    @AfterContainer
    static void close() {
        if (daybook != null) {
            daybook.close();
        }
    }

    private static FollowUpSchool school() {
        if (school == null) {
            throw new IllegalStateException("not open");
        }
        return school;
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void steps_in_any_order_lose_none_and_tell_the_chronology_once(
            @ForAll("kinds") FollowUpKind kind,
            @ForAll @Size(max = 30) List<@From("lines") NewLine> lines) {
        FollowUpId id = begun(kind);
        List<Line> accepted = new ArrayList<>(school().found(id).lines());
        int told = school().told(school().nell().id()).size();
        List<Step> own = kind.way().order().stream().flatMap(List::stream).toList();
        for (NewLine line : lines.stream().filter(one -> own.contains(one.step())).toList()) {
            if (school().record.record(id, line)
                    instanceof RecordStep.Outcome.Recorded(var after)) {
                accepted.add(after.lines().getLast());
                told += kind.way().tellsTheChronology(line.step()) ? 1 : 0;
            }
        }
        FollowUp found = school().found(id);
        assertThat(found.lines()).isEqualTo(accepted);
        assertThat(school().told(school().nell().id())).hasSize(told);
        assertThat(found.lines().stream().filter(line -> line.step().ends()).count())
                .isLessThanOrEqualTo(1);
    }

    private static FollowUpId begun(FollowUpKind kind) {
        return school().begun(
                        NewFollowUp.of(
                                        kind,
                                        school().nell().id(),
                                        "\u05e9\u05dc\u05d5\u05dd, group",
                                        "Police",
                                        FollowUpSchool.FRIDAY)
                                .dueBy(When.on(FollowUpSchool.TODAY.plusDays(3))));
    }

    @Provide
    Arbitrary<FollowUpKind> kinds() {
        return Arbitraries.of(FollowUpKind.values());
    }

    @Provide
    Arbitrary<NewLine> lines() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers()
                        .between(0, 5)
                        .map(back -> FollowUpSchool.TODAY.minusDays(back - 1));
        Arbitrary<String> words = Arbitraries.strings().ofMaxLength(30).injectDuplicates(0.1);
        return Combinators.combine(Arbitraries.of(Step.values()), days, words)
                .as((step, day, text) ->
                        new NewLine(
                                step,
                                Optional.of(day),
                                "",
                                TestStore.LEAD,
                                Answer.to(step).stream().findFirst(),
                                text,
                                When.UNKNOWN));
    }
}
