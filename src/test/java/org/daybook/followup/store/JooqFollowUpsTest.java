package org.daybook.followup.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.daybook.followup.FollowUpSchool.CARE;
import static org.daybook.followup.FollowUpSchool.FRIDAY;
import static org.daybook.followup.FollowUpSchool.TODAY;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.daybook.base.FollowUpId;
import org.daybook.base.Problem;
import org.daybook.chronology.Entries;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.When;
import org.daybook.followup.Answer;
import org.daybook.followup.ChangeFollowUpPractice;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.FollowUpPractice;
import org.daybook.followup.FollowUpSchool;
import org.daybook.followup.NewFollowUp;
import org.daybook.followup.NewLine;
import org.daybook.followup.RecordStep;
import org.daybook.followup.Step;
import org.daybook.journal.Deed;
import org.daybook.journal.Trace;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The use cases over the real store. */
class JooqFollowUpsTest {

    @RegisterExtension final TestStore daybook = new TestStore();

    private FollowUpSchool it;

    @BeforeEach
    void aSchool() {
        it = new FollowUpSchool(daybook);
    }

    @Test
    void what_is_begun_for_two_children_is_read_back_whole_and_stands_in_both_files() {
        Entry entry =
                it.school.recorded(
                        EntryKind.CONCERN, FRIDAY, "Both late", it.nell().id(), it.school.kit.id());
        NewFollowUp what =
                new NewFollowUp(
                        FollowUpKind.MEETING,
                        List.of(it.school.kit.id(), it.nell().id()),
                        Optional.of(entry.id()),
                        "Core group",
                        CARE,
                        Optional.of(FRIDAY),
                        When.on(TODAY.plusDays(2), "13:30"),
                        "",
                        "Report",
                        When.on(TODAY.plusDays(1)));
        FollowUp found = it.found(it.begun(what));
        assertThat(found.children()).containsExactly(it.school.kit.id(), it.nell().id());
        assertThat(found.from()).contains(entry.id());
        assertThat(found.dueNow()).isEqualTo(When.on(TODAY.plusDays(2), "13:30"));
        assertThat(found.recordedBy()).isEqualTo(TestStore.LEAD);
        assertThat(found.lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.step()).isEqualTo(Step.TO_PREPARE);
                    assertThat(line.due().day()).contains(TODAY.plusDays(1));
                });
        assertThat(it.followUps.of(it.nell().id())).containsExactly(found);
        assertThat(it.followUps.of(it.school.kit.id())).containsExactly(found);
        assertThat(it.followUps.from(entry.id())).containsExactly(found);
    }

    @Test
    void a_line_comes_back_as_it_was_written_and_a_later_one_is_in_force() {
        FollowUpId id = it.sent();
        FollowUp again =
                it.recorded(id, FollowUpSchool.sending().answering(Answer.AGREED).at("12:05"));
        assertThat(it.found(id)).isEqualTo(again);
        assertThat(again.all(Step.SENT)).hasSize(2);
        assertThat(again.taken(Step.SENT).orElseThrow().answer()).contains(Answer.AGREED);
        assertThat(again.taken(Step.SENT).orElseThrow().time()).isEqualTo("12:05");
    }

    @Test
    void what_has_ended_is_no_longer_open_and_stays_in_the_file() {
        FollowUpId id = it.question("Who is at home at night?");
        FollowUpId other = it.offer();
        it.recorded(id, NewLine.of(Step.FOUND_OUT, TODAY, TestStore.LEAD, "Her grandmother"));
        assertThat(it.followUps.open()).extracting(FollowUp::id).containsExactly(other);
        assertThat(it.followUps.of(it.nell().id()))
                .extracting(FollowUp::id)
                .containsExactly(other, id);
        assertThat(it.followUps.all()).hasSize(2);
    }

    @Test
    void the_chronology_tells_that_a_referral_was_sent_answered_and_escalated() {
        FollowUpId id = it.sent();
        it.recorded(id, NewLine.of(Step.CHASED, TODAY, TestStore.LEAD, "Duty desk looks for it"));
        it.recorded(
                id,
                NewLine.of(Step.ANSWERED, TODAY, TestStore.LEAD, "By phone")
                        .answering(Answer.NOT_TAKEN_ON));
        it.recorded(id, NewLine.of(Step.ESCALATED, TODAY, TestStore.LEAD, "Their manager"));
        assertThat(it.told(it.nell().id()))
                .allMatch(entry -> entry.kind() == EntryKind.AGENCY_CONTACT)
                .extracting(entry -> entry.wording().narrative())
                .containsExactly(
                        "Referral sent to "
                                + CARE
                                + ": Bruise on her forearm, and what she said of it. Consent not"
                                + " asked: it could put the child at risk. By their online form,"
                                + " reference kept.",
                        CARE + ": the referral was answered. They do not take it on. By phone.",
                        "Referral to "
                                + CARE
                                + " escalated. Stage 1, practitioner and manager. Their manager.");
    }

    @Test
    void an_entry_stands_on_the_day_and_time_of_the_step() {
        it.sent();
        assertThat(it.told(it.nell().id()))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.wording().happened()).isEqualTo(When.on(FRIDAY, "11:20")));
    }

    @Test
    void a_step_put_right_says_so_in_the_chronology() {
        FollowUpId id = it.sent();
        it.recorded(id, FollowUpSchool.sending().at("12:05"));
        assertThat(it.told(it.nell().id()).getLast().wording().narrative())
                .startsWith("Put right: Referral sent");
    }

    @Test
    void offers_and_children_who_were_not_brought_are_told_and_questions_are_not() {
        FollowUpId offer = it.offer();
        it.recorded(offer, NewLine.of(Step.MISSED, TODAY, TestStore.LEAD, ""));
        it.question("Who is at home at night?");
        it.contribution(TODAY.plusDays(1));
        it.meeting();
        assertThat(it.told(it.nell().id()))
                .extracting(entry -> entry.wording().narrative())
                .containsExactly(
                        "Offered: Health visitor\u2019s group, Health visiting team. Her mother said"
                                + " that she would think about it.",
                        "Was not brought to Health visitor\u2019s group, Health visiting team.");
    }

    @Test
    void a_step_and_what_the_chronology_tells_of_it_are_kept_together_or_not_at_all() {
        FollowUpId id = it.referral();
        Entries broken =
                (Entries)
                        Proxy.newProxyInstance(
                                Entries.class.getClassLoader(),
                                new Class<?>[] {Entries.class},
                                (_, _, _) -> {
                                    throw new IllegalStateException("the disk is full");
                                });
        RecordStep record =
                new RecordStep(
                        daybook.journal(),
                        it.followUps,
                        it.practices,
                        new RecordEntry(
                                daybook.journal(), broken, it.school.drafts, daybook.clock()),
                        daybook.clock());
        assertThatThrownBy(() -> record.record(id, FollowUpSchool.sending()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(it.found(id).lines()).isEmpty();
    }

    @Test
    void a_refused_step_leaves_no_line_no_entry_and_no_trace() {
        FollowUpId id = it.referral();
        int before = daybook.journal().latest(100).size();
        assertThat(it.refused(id, NewLine.of(Step.CHASED, TODAY, TestStore.LEAD, "Rang")))
                .hasSize(1);
        assertThat(it.found(id).lines()).isEmpty();
        assertThat(it.told(it.nell().id())).isEmpty();
        assertThat(daybook.journal().latest(100)).hasSize(before);
    }

    @Test
    void each_step_leaves_its_trace_without_a_name() {
        it.sent();
        assertThat(daybook.journal().about(it.nell().id()))
                .extracting(Trace::deed)
                .filteredOn(deed -> deed.kind().name().startsWith("FOLLOW_UP"))
                .extracting(Deed::kind, Deed::detail)
                .containsExactly(
                        tuple(Deed.Kind.FOLLOW_UP_STEP_RECORDED, "Referral, Sent"),
                        tuple(Deed.Kind.FOLLOW_UP_STEP_RECORDED, "Referral, Advice line rung"),
                        tuple(Deed.Kind.FOLLOW_UP_BEGUN, "Referral"));
    }

    @Test
    void the_stages_and_times_are_the_schools() {
        assertThat(it.practices.current()).isEqualTo(FollowUpPractice.usual());
        assertThat(it.change.change(" team manager \n\nhead of service", "7", "2"))
                .isEqualTo(new ChangeFollowUpPractice.Outcome.Changed());
        assertThat(it.practices.current())
                .isEqualTo(new FollowUpPractice(List.of("team manager", "head of service"), 7, 2));
        it.change.change("one stage", "14", "1");
        assertThat(it.practices.current().stage(1)).isEqualTo("Stage 1, one stage");
    }

    @Test
    void times_that_are_none_and_no_stage_get_a_sentence_each() {
        assertThat(it.change.change("  \n ", "0", "soon"))
                .isInstanceOfSatisfying(
                        ChangeFollowUpPractice.Outcome.NotChanged.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(Problem::field)
                                        .containsExactly("stages", "ask-again", "answer-within"));
        assertThat(it.practices.current()).isEqualTo(FollowUpPractice.usual());
    }
}
