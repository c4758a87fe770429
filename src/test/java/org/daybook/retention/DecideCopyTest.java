package org.daybook.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.chronology.EntryKind;
import org.daybook.retention.DecideCopy.Answers;
import org.daybook.retention.KeptFile.MayGo;
import org.daybook.transfer.Destination;
import org.daybook.transfer.SealFound;
import org.daybook.transfer.Step;
import org.daybook.transfer.TestWay;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DecideCopyTest {

    private static final LocalDate SENT = LocalDate.of(2026, 9, 8);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 11);

    @RegisterExtension final TestStore daybook = new TestStore();

    private TestKept kept;
    private Child ivy;

    @BeforeEach
    void school() {
        kept = new TestKept(daybook);
        ivy = kept.leaver("Ivy", "Tansley", LocalDate.of(2015, 1, 9), LocalDate.of(2026, 7, 21));
    }

    @Test
    void a_copy_is_kept_for_a_reason_until_somebody_looks_again() {
        assertThat(decide(true, "A sister is here.", "1 Sep 2029").problems()).isEmpty();

        KeptCopy decision = kept.file(ivy).decision().orElseThrow();
        assertThat(decision.kept()).isTrue();
        assertThat(decision.reviewOn()).contains(LocalDate.of(2029, 9, 1));
        assertThat(decision.decidedOn()).isEqualTo(TestKept.TODAY);
    }

    @Test
    void a_later_decision_stands_beside_the_earlier_one_and_is_in_force() {
        decide(true, "A sister is here.", "1 Sep 2029");
        decide(true, "The claim is not settled.", "1 Sep 2028");

        assertThat(kept.file(ivy).decisions())
                .extracting(KeptCopy::why)
                .containsExactly("The claim is not settled.", "A sister is here.");
    }

    @Test
    void no_copy_only_once_the_next_school_has_confirmed_receipt() {
        assertThat(decide(false, "They have it.", "").problems())
                .extracting(Problem::sentence)
                .containsExactly(
                        "No receipt of the next school is recorded yet, so this may be the only"
                                + " file. Record the receipt first.");

        kept.moved(ivy, SENT, RECEIVED);
        assertThat(decide(false, "They have it.", "").problems()).isEmpty();

        assertThat(kept.file(ivy).moved().orElseThrow().inWords())
                .isEqualTo(
                        "Sent to Merrow Vale Juniors on 8 Sep 2026; they confirmed receipt on 11"
                                + " Sep 2026.");
        assertThat(kept.file(ivy).mayGo(TestKept.TODAY)).isInstanceOf(MayGo.From.class);
        assertThat(kept.file(ivy).mayGoOn(TestKept.TODAY)).isTrue();
    }

    @Test
    void an_old_receipt_does_not_let_go_what_was_written_after_the_child_came_back() {
        kept.moved(ivy, SENT, RECEIVED);
        decide(false, "They have it.", "");

        kept.school.recorded(EntryKind.HOME_VISIT, TestKept.TODAY, "Back with us.", ivy.id());

        assertThat(notKnown())
                .isEqualTo(
                        "No copy is to be kept, but the next school may not have all of it. On 24"
                                + " Nov 2026 something was written here that is not in what they"
                                + " were sent.");
        assertThat(kept.file(ivy).mayGoOn(TestKept.TODAY)).isFalse();
        assertThat(kept.files.all(TestKept.TODAY))
                .filteredOn(file -> file.child().id().equals(ivy.id()))
                .allSatisfy(file -> assertThat(file.mayGoOn(TestKept.TODAY)).isFalse());
    }

    @Test
    void an_old_receipt_is_none_once_the_file_is_to_go_a_second_time() {
        kept.moved(ivy, SENT, RECEIVED);
        decide(false, "They have it.", "");

        kept.way.started(ivy.id(), Destination.SCHOOL, TestKept.TODAY);

        assertThat(notKnown()).endsWith("The file was to go once more after that, and did not.");
    }

    @Test
    void a_receipt_in_which_items_are_missing_is_none_for_the_whole_file() {
        var id = kept.way.started(ivy.id(), Destination.SCHOOL, SENT.minusDays(3));
        kept.way.recorded(id, TestWay.sent(Step.SENT, SENT, "The file", "The envelope"));
        kept.way.recorded(id, TestWay.received(RECEIVED, SealFound.WHOLE, "The file"));
        decide(false, "They have it.", "");

        assertThat(notKnown()).endsWith("Items are missing in their receipt.");

        kept.way.recorded(id, TestWay.came(RECEIVED, "The envelope"));
        assertThat(kept.file(ivy).mayGoOn(TestKept.TODAY)).isTrue();
    }

    private String notKnown() {
        return ((MayGo.NotKnown) kept.file(ivy).mayGo(TestKept.TODAY)).why();
    }

    @Test
    void nothing_said_is_asked_for_under_each_field() {
        Outcome outcome =
                kept.decide.decide(ivy.id(), new Answers(Optional.empty(), "", "", "", ""));

        assertThat(outcome.problems())
                .extracting(Problem::field)
                .containsExactly(DecideCopy.KEPT, DecideCopy.WHY, DecideCopy.BY);
    }

    @Test
    void a_review_in_the_past_and_a_day_that_is_no_day_are_refused_with_a_sentence() {
        assertThat(decide(true, "A sister is here.", "1 Sep 2020").problems())
                .extracting(Problem::field)
                .containsExactly(DecideCopy.REVIEW);
        assertThat(decide(true, "A sister is here.", "soon").problems())
                .extracting(Problem::field)
                .containsExactly(DecideCopy.REVIEW);
        assertThat(kept.file(ivy).decisions()).isEmpty();
    }

    @Test
    void the_rules_are_the_schools_own_within_reason() {
        assertThat(kept.rules.settle("30", "80", "2").problems()).isEmpty();
        assertThat(kept.copies.rules()).isEqualTo(new RetentionRules(30, 80, 2));

        assertThat(kept.rules.settle("10", "75", "3").problems())
                .extracting(Problem::field)
                .containsExactly(RetentionRules.YEARS);
        assertThat(kept.rules.settle("30", "25", "many").problems())
                .extracting(Problem::field)
                .containsExactly(RetentionRules.LOOK_AGAIN);
        assertThat(kept.copies.rules()).isEqualTo(new RetentionRules(30, 80, 2));
    }

    private Outcome decide(boolean copy, String why, String review) {
        return kept.decide.decide(
                ivy.id(), new Answers(Optional.of(copy), why, review, "", "Mrs Ruth Marlow"));
    }
}
