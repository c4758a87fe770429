package org.daybook.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.children.Child;
import org.daybook.oversight.Timing.Urgency;
import org.daybook.retention.ChangeHolds;
import org.daybook.retention.DecideCopy;
import org.daybook.retention.HoldKind;
import org.daybook.retention.TestKept;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RetentionSourceTest {

    @RegisterExtension final TestStore daybook = new TestStore();

    private TestKept kept;

    @BeforeEach
    void school() {
        kept = new TestKept(daybook);
    }

    @Test
    void a_review_that_has_come_stands_there_and_says_how_late_it_is() {
        Child otis =
                kept.leaver(
                        "Otis", "Larkfield", LocalDate.of(2008, 4, 30), LocalDate.of(2019, 7, 19));
        keep(otis, "1 Sep 2027");
        assertThat(lines(TestKept.TODAY)).isEmpty();

        assertThat(lines(LocalDate.of(2027, 9, 3)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.group()).isEqualTo(Group.KEPT_FILES);
                    assertThat(line.timing().urgency()).isEqualTo(Urgency.LATE);
                    assertThat(line.timing().how()).isEqualTo("2 days late");
                    assertThat(line.why()).isEqualTo("Is the copy of this file still kept?");
                    assertThat(line.toDo()).isEqualTo(new ToDo.Review(otis.id()));
                });
    }

    @Test
    void a_hold_is_asked_about_on_its_day() {
        Child sol = kept.grownUp();
        kept.holds.begin(
                sol.id(),
                new ChangeHolds.Answers(
                        Optional.of(HoldKind.POLICE), "Ref 117", "3 Sep 2026", "1 Dec 2026"));

        assertThat(lines(TestKept.TODAY)).isEmpty();
        assertThat(lines(LocalDate.of(2026, 12, 1)))
                .extracting(NeedsYou::why)
                .containsExactly("Does this hold still stand? Police, since 3 Sep 2026.");
    }

    @Test
    void a_file_whose_time_is_over_is_open_and_never_late_and_goes_when_it_is_kept_longer() {
        Child sol = kept.grownUp();

        assertThat(lines(TestKept.TODAY))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.timing().urgency()).isEqualTo(Urgency.OPEN);
                    assertThat(line.why())
                            .isEqualTo(
                                    "The time of this file is over: 25 years from birth, 3 Feb"
                                            + " 2001.");
                });
        keep(sol, "1 Sep 2030");
        assertThat(lines(TestKept.TODAY)).isEmpty();
    }

    @Test
    void a_destruction_that_has_not_come_to_its_end_stands_there_with_the_reason() {
        Child sol = kept.grownUp();
        kept.fault = Optional.of("There is no room left on the disk.");
        kept.destroy.destroy(sol.id(), TestKept.answers(sol));

        assertThat(lines(TestKept.TODAY))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.toDo()).isEqualTo(new ToDo.FinishDestroying());
                    assertThat(line.why())
                            .startsWith("Certificate D-2026-0001: the file is out of the records")
                            .contains("There is no room left on the disk.");
                });

        kept.fault = Optional.empty();
        kept.finish.goOn();
        assertThat(lines(TestKept.TODAY)).isEmpty();
    }

    private void keep(Child child, String review) {
        assertThat(
                        kept.decide
                                .decide(
                                        child.id(),
                                        new DecideCopy.Answers(
                                                Optional.of(true),
                                                "A claim is expected.",
                                                review,
                                                "",
                                                TestStore.LEAD))
                                .problems())
                .isEmpty();
    }

    private List<NeedsYou> lines(LocalDate day) {
        return new RetentionSource(kept.files, kept.destructions, kept.finish::lastFault)
                .needsYou(day.atTime(9, 0));
    }
}
