package org.daybook.arrival.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.arrival.ArrivalSchool.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.arrival.Arrival;
import org.daybook.arrival.ArrivalPractice;
import org.daybook.arrival.ArrivalStep;
import org.daybook.arrival.Came;
import org.daybook.arrival.ChangeArrivalPractice;
import org.daybook.arrival.Ending;
import org.daybook.arrival.Measure;
import org.daybook.base.ArrivalId;
import org.daybook.base.Problem;
import org.daybook.children.AddChild;
import org.daybook.children.Child;
import org.daybook.children.Detail;
import org.daybook.children.Particulars;
import org.daybook.chronology.Draft;
import org.daybook.desk.Background;
import org.daybook.desk.LineModel;
import org.daybook.desk.LogCard;
import org.daybook.desk.Mark;
import org.daybook.desk.Place;
import org.daybook.desk.StepFace;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArrivalModelsTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestFilesIn files;

    @BeforeEach
    void open() {
        files = new TestFilesIn(daybook);
    }

    @Test
    void the_list_begins_with_what_is_late_and_says_how_many_wait_for_what() {
        files.asked();
        files.unread();
        files.late();
        ArrivalListModel list = list();
        assertThat(list.rows())
                .extracting(row -> row.child().name())
                .containsExactly("Nell Quarry", "Otis Larkfield", "Kit Quarry");
        assertThat(list.sayingProperty().get())
                .isEqualTo(
                        "2 files are awaited. 1 is here and not read. 1 is not acknowledged. 1 is"
                                + " late.");
    }

    @Test
    void each_chip_shows_its_own_part_of_the_list() {
        files.asked();
        files.unread();
        ArrivalId late = files.late();
        ArrivalListModel list = list();
        assertThat(names(list, ArrivalFilter.AWAITED)).containsExactly("Nell Quarry", "Kit Quarry");
        assertThat(names(list, ArrivalFilter.LATE)).containsExactly("Nell Quarry");
        assertThat(names(list, ArrivalFilter.UNREAD)).containsExactly("Otis Larkfield");
        assertThat(names(list, ArrivalFilter.UNACKNOWLEDGED)).containsExactly("Otis Larkfield");
        assertThat(names(list, ArrivalFilter.ENDED)).isEmpty();
        files.in.end.end(late, Optional.of(Ending.How.NEVER_CAME), "Their school has closed");
        list.refresh();
        assertThat(names(list, ArrivalFilter.ENDED)).containsExactly("Nell Quarry");
    }

    private static List<String> names(ArrivalListModel list, ArrivalFilter filter) {
        list.filterProperty().set(filter);
        return list.rows().stream().map(row -> row.child().name()).toList();
    }

    @Test
    void a_late_line_names_its_deed_and_what_only_waits_can_be_taken_in() {
        files.late();
        files.asked();
        ArrivalListModel list = list();
        assertThat(list.rows().getFirst().face())
                .satisfies(face -> assertThat(face.shape()).isEqualTo(Mark.Shape.LATE))
                .satisfies(face -> assertThat(face.how()).isEqualTo("4 school days late"))
                .satisfies(face -> assertThat(face.deed()).isEqualTo("Record an escalation"))
                .satisfies(face ->
                        assertThat(face.why())
                                .isEqualTo("Asked for Wed 4 Nov, chased twice, last Thu 19 Nov."));
        assertThat(list.rows().getLast().face().deed()).isEqualTo("Take the file in");
    }

    @Test
    void who_joined_of_late_stands_below_until_asked_for_or_said_to_have_none() {
        Child sol = newcomer();
        ArrivalListModel list = list();
        assertThat(list.unasked()).containsExactly(sol);
        LineModel none = list.none(sol);
        none.record();
        assertThat(none.problems()).extracting(Problem::field).containsExactly("why");
        none.text("why").set("Came from home");
        none.record();
        assertThat(list.unasked()).isEmpty();
    }

    @Test
    void what_the_school_knows_of_a_newcomer_stands_in_the_form() {
        BeginArrivalModel model =
                new BeginArrivalModel(
                        files.around,
                        files.in.begin,
                        new Place.BeginArrival(List.of(newcomer().id())));
        assertThat(model.line.typed(BeginArrivalModel.SCHOOL)).isEqualTo("Alder Lane Infants");
        assertThat(model.line.typed(BeginArrivalModel.JOINED)).isEqualTo("16 Nov 2026");
        model.line.record();
        Arrival begun = files.in.arrivals.open().getFirst();
        assertThat(files.visited).containsExactly(new Place.ArrivalSteps(begun.id()));
        assertThat(begun.joinedOn()).contains(LocalDate.of(2026, 11, 16));
    }

    @Test
    void a_day_that_cannot_be_read_keeps_it_from_beginning_and_says_why() {
        BeginArrivalModel model =
                new BeginArrivalModel(
                        files.around,
                        files.in.begin,
                        new Place.BeginArrival(List.of(files.in.nell())));
        model.line.text(BeginArrivalModel.SCHOOL).set("Alder Lane Infants");
        model.line.text(BeginArrivalModel.JOINED).set("31/11/2026");
        model.line.record();
        assertThat(model.line.problems()).extracting(Problem::field).containsExactly("joined");
        assertThat(files.in.arrivals.all()).isEmpty();
        assertThat(model.line.typed(BeginArrivalModel.JOINED)).isEqualTo("31/11/2026");
    }

    @Test
    void the_page_of_a_late_file_says_since_when_and_what_may_be_done_meanwhile() {
        ArrivalFace face = face(files.late());
        assertThat(face.clock().figure()).isEqualTo("4");
        assertThat(face.clock().due())
                .isEqualTo(
                        "Expected by Wed 18 Nov, then it goes higher, counted from the day it was"
                                + " asked for");
        assertThat(face.steps())
                .extracting(StepFace::state)
                .startsWith(StepFace.State.DONE, StepFace.State.DONE, StepFace.State.NEXT);
        assertThat(face.others())
                .containsExactly(ArrivalStep.CHASED, ArrivalStep.ESCALATED, ArrivalStep.NIL_RETURN);
        assertThat(face.log())
                .extracting(LogCard.Line::time)
                .containsExactly("", "before school", "15:20", "");
    }

    @Test
    void what_is_due_besides_stands_under_the_clock() {
        assertThat(face(files.unread()).also())
                .containsExactly(
                        "Acknowledge it by Wed 25 Nov.", "The rest is expected by Mon 30 Nov.");
    }

    @Test
    void whoever_comes_to_record_finds_the_form_of_what_is_due_open_once() {
        ArrivalId id = files.late();
        ArrivalStepsModel model =
                new ArrivalStepsModel(files.around, files.deeds, new Place.ArrivalSteps(id, true));
        model.refresh();
        assertThat(model.openedProperty().get())
                .isEqualTo(new Opened.OfStep(ArrivalStep.ESCALATED));
        model.close();
        model.refresh();
        assertThat(model.openedProperty().get()).isEqualTo(new Opened.Nothing());
    }

    @Test
    void measures_are_put_in_place_from_the_form_each_with_its_owner() {
        ArrivalStepsModel model = files.steps(files.unread());
        model.refresh();
        model.ask(ArrivalStep.PUT_IN_PLACE);
        StepFormModel form = model.form(ArrivalStep.PUT_IN_PLACE);
        form.measures.getFirst().text("what").set("A named adult at the gate");
        form.measures.getFirst().text("who").set("Miss Ada Calder");
        form.measures.getFirst().text("due").set("tomorrow");
        form.another();
        form.line.record();
        assertThat(form.line.problems()).isEmpty();
        assertThat(shown(model).arrival().measures())
                .containsExactly(
                        new Measure(
                                "A named adult at the gate",
                                "Miss Ada Calder",
                                Optional.of(TODAY.plusDays(1)),
                                true));
        assertThat(model.openedProperty().get()).isEqualTo(new Opened.Nothing());
    }

    @Test
    void the_ending_that_fits_is_chosen_already_and_the_file_can_be_taken_up_again() {
        ArrivalStepsModel model = files.steps(files.nil());
        model.refresh();
        SimpleObjectProperty<Ending.How> how = new SimpleObjectProperty<>();
        LineModel ending = model.ending(how);
        assertThat(how.get()).isEqualTo(Ending.How.NIL_RETURN);
        ending.record();
        assertThat(shown(model).arrival().ended()).isTrue();
        assertThat(shown(model).steps()).extracting(StepFace::byHand).containsOnly(false);
        model.takeUpAgain();
        assertThat(shown(model).arrival().ended()).isFalse();
    }

    @Test
    void an_ended_way_still_says_where_the_file_is() {
        ArrivalId id = files.inHand();
        files.in.end.end(id, Optional.of(Ending.How.CHILD_LEFT), "Moved on after a week");
        ArrivalListModel list = list();
        list.filterProperty().set(ArrivalFilter.ENDED);
        assertThat(list.rows().getFirst().face().why())
                .isEqualTo(
                        "Came Mon 23 Nov, read by Mrs Ruth Marlow. The child has left again. Moved"
                                + " on after a week.");
    }

    @Test
    void an_awaited_file_is_taken_in_where_it_is_awaited() {
        ArrivalId id = files.late();
        TakeFileInModel model = files.takeIn(Optional.of(id));
        model.arrive();
        assertThat(model.line.typed(TakeFileInModel.SCHOOL)).isEqualTo("Merrow Vale Juniors");
        model.files.getFirst().summary.set("A plan that ended in 2025");
        model.line.record();
        assertThat(files.visited).containsExactly(new Place.ArrivalSteps(id));
        assertThat(files.in.found(id).received()).isPresent();
    }

    @Test
    void what_is_wrong_with_one_childs_file_stands_under_that_childs_question() {
        TakeFileInModel model = files.takeIn(Optional.empty());
        model.whose.choose(files.in.school.nell);
        model.whose.choose(files.in.school.kit);
        model.line.text(TakeFileInModel.SCHOOL).set("Merrow Vale Juniors");
        FileOfChild kits = model.files.getLast();
        kits.against.set(Came.Against.SOME_MISSING);
        model.line.record();
        assertThat(model.line.problems())
                .extracting(Problem::field)
                .containsExactly(kits.field("missing"));
        assertThat(files.in.arrivals.all()).isEmpty();
    }

    @Test
    void what_was_typed_is_kept_as_a_draft_and_taken_up_again() {
        TakeFileInModel model = files.takeIn(Optional.empty());
        model.whose.choose(files.in.school.nell);
        model.files.getFirst().summary.set("Three sets of minutes");
        model.leaving();
        assertThat(files.in.school.drafts.all())
                .singleElement()
                .extracting(Draft::id)
                .isEqualTo(model.files.getFirst().draft());
        TakeFileInModel again = files.takeIn(Optional.empty());
        again.whose.choose(files.in.school.nell);
        assertThat(again.files.getFirst().summary.get()).isEqualTo("Three sets of minutes");
        again.line.text(TakeFileInModel.SCHOOL).set("Merrow Vale Juniors");
        again.line.record();
        again.leaving();
        assertThat(files.in.school.drafts.all()).isEmpty();
    }

    @Test
    void
            a_draft_is_kept_before_a_scan_lies_with_it_and_a_child_taken_out_by_a_slip_finds_it_again() {
        TakeFileInModel model = files.takeIn(Optional.empty());
        model.whose.choose(files.in.school.nell);
        model.scans(model.files.getFirst());
        files.whenScansChange.getFirst().run();
        assertThat(files.in.school.drafts.all()).hasSize(1);
        model.whose.takeOut(files.in.school.nell);
        assertThat(model.files).isEmpty();
        model.whose.choose(files.in.school.nell);
        assertThat(files.in.school.drafts.all())
                .singleElement()
                .extracting(Draft::id)
                .isEqualTo(model.files.getFirst().draft());
    }

    @Test
    void a_name_typed_in_full_gets_its_card_before_anything_is_taken_in() {
        TakeFileInModel model = files.takeIn(Optional.empty());
        model.whose.typed.set("Nell Quarry");
        model.line.text(TakeFileInModel.SCHOOL).set("Merrow Vale Juniors");
        model.line.record();
        assertThat(model.line.problems()).extracting(Problem::field).containsExactly("child");
        assertThat(model.files).hasSize(1);
        model.line.record();
        assertThat(files.in.arrivals.of(files.in.nell())).hasSize(1);
    }

    @Test
    void the_clocks_are_changed_among_the_settings_and_wrong_ones_keep_what_was_typed() {
        ArrivalPracticeModel model =
                new ArrivalPracticeModel(
                        files.in.practices,
                        new ChangeArrivalPractice(daybook.journal(), files.in.practices),
                        Background.direct());
        model.refresh();
        assertThat(model.text(ArrivalPracticeModel.CHASE).get()).isEqualTo("5");
        model.text(ArrivalPracticeModel.CHASE).set("soon");
        model.record();
        assertThat(model.problems()).extracting(Problem::field).containsExactly("chase-after");
        assertThat(files.in.practices.current()).isEqualTo(ArrivalPractice.usual());
        model.text(ArrivalPracticeModel.CHASE).set("3");
        model.record();
        assertThat(files.in.practices.current().chaseAfter()).isEqualTo(3);
        assertThat(model.outcome().get()).isEqualTo("Kept.");
    }

    private ArrivalListModel list() {
        ArrivalListModel list = new ArrivalListModel(files.around, files.deeds);
        list.refresh();
        return list;
    }

    private ArrivalFace face(ArrivalId id) {
        ArrivalStepsModel model = files.steps(id);
        model.refresh();
        return shown(model);
    }

    private static ArrivalFace shown(ArrivalStepsModel model) {
        return Objects.requireNonNull(model.faceProperty().get());
    }

    private Child newcomer() {
        return new AddChild(
                        daybook.journal(),
                        files.in.school.children,
                        files.in.school.find,
                        daybook.clock())
                .add(
                        new Particulars(
                                Map.of(
                                        Detail.LEGAL_FORENAME,
                                        "Sol",
                                        Detail.LEGAL_SURNAME,
                                        "Wickett",
                                        Detail.PREVIOUS_SCHOOL,
                                        "Alder Lane Infants"),
                                Optional.empty(),
                                Optional.of(LocalDate.of(2026, 11, 16)),
                                Optional.empty(),
                                List.of()));
    }
}
