package org.daybook.followup.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daybook.followup.FollowUpSchool.TODAY;

import java.util.List;
import java.util.Optional;
import org.daybook.base.EntryId;
import org.daybook.base.FollowUpId;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.NewDecision;
import org.daybook.desk.Background;
import org.daybook.desk.EntryKindName;
import org.daybook.desk.FollowUpKindName;
import org.daybook.desk.Place;
import org.daybook.followup.Answer;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.NewLine;
import org.daybook.followup.Step;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the pages show and do, without a toolkit. */
class FollowUpModelsTest {

    @RegisterExtension final TestStore daybook = new TestStore();

    private FollowUpDesk desk;

    @BeforeEach
    void aDesk() {
        desk = new FollowUpDesk(daybook);
    }

    @Test
    void the_one_next_step_of_an_unanswered_referral_is_a_chase_and_the_answer_is_beside_it() {
        FollowUpFace face = face(desk.it.sent());
        assertThat(face.standing().step()).isEqualTo(Step.CHASED);
        assertThat(face.standing().expected().next()).isEqualTo(Step.ANSWERED);
        assertThat(face.steps())
                .extracting(StepFace::step, StepFace::state)
                .containsExactly(
                        tuple(Step.THRESHOLD, StepFace.State.NOT_RECORDED),
                        tuple(Step.ADVICE, StepFace.State.DONE),
                        tuple(Step.SENT, StepFace.State.DONE),
                        tuple(Step.CHASED, StepFace.State.NEXT),
                        tuple(Step.ANSWERED, StepFace.State.AHEAD),
                        tuple(Step.CAME_OF_IT, StepFace.State.AHEAD),
                        tuple(Step.ENDED, StepFace.State.AHEAD));
        assertThat(face.others())
                .containsExactly(Step.RECEIVED, Step.ESCALATED, Step.MEETING_ASKED);
    }

    @Test
    void what_is_to_be_ready_is_no_tick_until_it_is() {
        FollowUpId id = desk.it.meeting();
        assertThat(face(id).steps().getFirst().detail()).isEqualTo("Report, by Tue 1 Dec");
        desk.it.recorded(id, NewLine.of(Step.PREPARED, TODAY, TestStore.LEAD, "Sent by e-mail"));
        assertThat(face(id).steps().getFirst().state()).isEqualTo(StepFace.State.DONE);
        assertThat(face(id).standing().step()).isEqualTo(Step.HELD);
    }

    @Test
    void a_step_recorded_on_the_page_closes_its_form_and_shows_the_next() {
        FollowUpStepsModel model = desk.steps(desk.it.referral());
        model.ask(Step.SENT);
        StepFormModel form = model.form(Step.SENT);
        form.answer.set(Answer.AGREED);
        form.words.set("By phone");
        form.day.set("20 Nov 2026");
        form.record();
        assertThat(form.problems()).isEmpty();
        assertThat(model.openedProperty().get()).isEmpty();
        FollowUpFace shown = model.faceProperty().get();
        assertThat(shown).isNotNull();
        assertThat(shown.standing().step()).isEqualTo(Step.CHASED);
    }

    @Test
    void who_comes_from_a_line_that_names_a_step_finds_its_form_open() {
        FollowUpListModel list = new FollowUpListModel(desk.around, desk.deeds);
        FollowUpId id = desk.it.referral();
        list.refresh();
        list.go(list.rows().getFirst());
        assertThat(desk.visited).containsExactly(new Place.FollowUpSteps(id, true));
        FollowUpStepsModel model = desk.steps(new Place.FollowUpSteps(id, true));
        assertThat(model.openedProperty().get()).contains(Step.SENT);
        model.close();
        model.refresh();
        assertThat(model.openedProperty().get()).isEmpty();
    }

    @Test
    void who_only_looks_finds_every_form_closed() {
        assertThat(desk.steps(desk.it.referral()).openedProperty().get()).isEmpty();
    }

    @Test
    void a_day_that_cannot_be_read_stays_as_typed_with_a_sentence() {
        FollowUpStepsModel model = desk.steps(desk.it.sent());
        StepFormModel form = model.form(Step.CHASED);
        form.words.set("Rang the duty desk");
        form.due.set("31/02");
        form.time.set("99:99");
        form.record();
        assertThat(form.problems()).extracting(Problem::field).contains("due", "time");
        assertThat(form.due.get()).isEqualTo("31/02");
        assertThat(form.words.get()).isEqualTo("Rang the duty desk");
    }

    @Test
    void a_meeting_that_was_held_leads_to_writing_it() {
        FollowUpStepsModel model = desk.steps(desk.it.meeting());
        model.form(Step.HELD).record();
        assertThat(desk.visited)
                .containsExactly(
                        new Place.NewEntry(
                                new EntryKindName("MEETING"),
                                List.of(desk.it.nell().id()),
                                Optional.empty()));
    }

    @Test
    void a_beginning_takes_the_only_child_that_fits_and_opens_its_way() {
        BeginFollowUpModel model = begin(FollowUpKind.OFFER, List.of());
        model.child.set("Nell Quarry");
        model.title.set("Mentor");
        model.words.set("Offered on the phone");
        model.begin();
        assertThat(model.problems).isEmpty();
        assertThat(desk.visited).singleElement().isInstanceOf(Place.FollowUpSteps.class);
        assertThat(desk.it.followUps.of(desk.it.nell().id()))
                .singleElement()
                .satisfies(one -> assertThat(one.has(Step.OFFERED)).isTrue());
    }

    @Test
    void what_was_typed_stays_when_the_kind_is_changed() {
        BeginFollowUpModel model = begin(FollowUpKind.REFERRAL, List.of(desk.it.nell()));
        model.title.set("Core group");
        model.kind.set(FollowUpKind.MEETING);
        model.begin();
        assertThat(model.problems).extracting(Problem::field).containsExactly("due");
        assertThat(model.title.get()).isEqualTo("Core group");
        assertThat(desk.visited).isEmpty();
    }

    @Test
    void what_follows_from_the_same_entry_already_is_shown_before_it_is_begun_again() {
        Entry entry =
                desk.it.school.recorded(
                        EntryKind.CONCERN, TODAY, "Late again", desk.it.nell().id());
        BeginFollowUpModel first = begin(FollowUpKind.REFERRAL, entry.id());
        first.arrive();
        assertThat(first.already).isEmpty();
        first.title.set("Late again, and hungry");
        first.whom.set("Police");
        first.begin();
        BeginFollowUpModel second = begin(FollowUpKind.REFERRAL, entry.id());
        second.arrive();
        assertThat(second.already).hasSize(1);
        second.open(second.already.getFirst());
        assertThat(desk.visited).endsWith(new Place.FollowUpSteps(second.already.getFirst().id()));
    }

    @Test
    void what_was_decided_is_taken_over_with_its_day() {
        Entry entry =
                desk.it.school.recorded(
                        EntryKind.CONCERN, TODAY, "Late again", desk.it.nell().id());
        desk.it
                .school
                .decide()
                .decide(
                        entry.id(),
                        new NewDecision(
                                Decision.Kind.REFER, "Refer for neglect", "Hunger at home"));
        BeginFollowUpModel model = begin(FollowUpKind.REFERRAL, entry.id());
        model.begun.set("1 Nov 2026");
        model.arrive();
        assertThat(model.title.get()).isEqualTo("Refer for neglect");
        assertThat(model.begun.get()).isEqualTo("24 Nov 2026");
        model.title.set("Hungry, and left alone");
        model.arrive();
        assertThat(model.title.get()).isEqualTo("Hungry, and left alone");
    }

    private BeginFollowUpModel begin(FollowUpKind kind, EntryId entry) {
        return new BeginFollowUpModel(
                desk.around,
                desk.deeds,
                new Place.BeginFollowUp(
                        new FollowUpKindName(kind.name()),
                        List.of(desk.it.nell().id()),
                        Optional.of(entry)));
    }

    @Test
    void the_list_shows_late_things_first_and_one_kind_at_a_time() {
        FollowUpPicturesTest.everything(desk);
        FollowUpListModel model = new FollowUpListModel(desk.around, desk.deeds);
        model.refresh();
        assertThat(model.sayingProperty().get()).isEqualTo("6 are open, 1 of them late.");
        assertThat(model.rows().getFirst().deed()).isEqualTo("Record a chase");
        model.filterProperty().set(FollowUpFilter.QUESTIONS);
        assertThat(model.rows()).hasSize(2).allMatch(row -> row.kind() == FollowUpKind.QUESTION);
        model.filterProperty().set(FollowUpFilter.ENDED);
        assertThat(model.rows()).isEmpty();
    }

    @Test
    void a_question_is_added_and_answered_in_the_childs_file() {
        UnknownsModel model = new UnknownsModel(desk.around, desk.deeds, desk.it.nell().id());
        int[] changes = {0};
        model.whenChanged(() -> changes[0]++);
        model.askForQuestion();
        model.add();
        assertThat(model.problems)
                .extracting(Problem::sentence)
                .containsExactly("Write the question.");
        model.question.set("Who is at home at night?");
        model.due.set("Fri");
        model.add();
        assertThat(model.problems).isEmpty();
        FollowUp asked = model.knownProperty().get().questions().getFirst();
        assertThat(asked.dueNow().day()).contains(TODAY.plusDays(3));
        StepFormModel answer = model.answer(asked.id());
        answer.words.set("Her grandmother, says her mother");
        answer.record();
        assertThat(model.knownProperty().get().questions()).isEmpty();
        assertThat(changes[0]).isEqualTo(2);
    }

    @Test
    void an_offer_of_which_nothing_was_heard_stands_with_what_is_not_known() {
        UnknownsModel model = new UnknownsModel(desk.around, desk.deeds, desk.it.nell().id());
        FollowUpId offer = desk.it.offer();
        model.refresh();
        assertThat(model.knownProperty().get().offers()).hasSize(1);
        desk.it.recorded(offer, NewLine.of(Step.STARTED, TODAY, TestStore.LEAD, "Came"));
        model.refresh();
        assertThat(model.knownProperty().get().offers()).isEmpty();
    }

    @Test
    void the_list_leads_to_where_stages_and_times_are_set() {
        new FollowUpListModel(desk.around, desk.deeds).setStages();
        assertThat(desk.visited).containsExactly(new Place.PracticeSettings());
    }

    @Test
    void stages_and_times_wait_as_typed_until_they_can_be_kept() {
        FollowUpPracticeModel model = practice();
        model.askAgain().set("never");
        model.keep();
        assertThat(model.problems()).extracting(Problem::field).containsExactly("ask-again");
        model.refresh();
        assertThat(model.askAgain().get()).isEqualTo("never");
        assertThat(model.outcome().get()).isEqualTo("Not kept yet");
        model.askAgain().set("10");
        model.keep();
        assertThat(model.problems()).isEmpty();
        assertThat(model.outcome().get()).isEqualTo("Kept.");
        assertThat(desk.it.practices.current().askAgainAfter()).isEqualTo(10);
    }

    private FollowUpPracticeModel practice() {
        FollowUpPracticeModel model =
                new FollowUpPracticeModel(desk.it.practices, desk.it.change, Background.direct());
        model.refresh();
        return model;
    }

    private FollowUpFace face(FollowUpId id) {
        FollowUpFace shown = desk.steps(id).faceProperty().get();
        assertThat(shown).isNotNull();
        return shown;
    }

    private BeginFollowUpModel begin(FollowUpKind kind, List<Child> children) {
        return new BeginFollowUpModel(
                desk.around,
                desk.deeds,
                new Place.BeginFollowUp(
                        new FollowUpKindName(kind.name()),
                        children.stream().map(Child::id).toList(),
                        Optional.empty()));
    }
}
