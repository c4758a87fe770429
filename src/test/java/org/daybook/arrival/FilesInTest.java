package org.daybook.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daybook.arrival.ArrivalSchool.FRIDAY;
import static org.daybook.arrival.ArrivalSchool.TODAY;
import static org.daybook.arrival.ArrivalSchool.file;
import static org.daybook.arrival.ArrivalSchool.line;
import static org.daybook.arrival.ArrivalSchool.parcel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentDesk;
import org.daybook.attachments.Holder;
import org.daybook.base.ArrivalId;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.base.SchoolDays;
import org.daybook.children.Child;
import org.daybook.chronology.Action;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.journal.Trace;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FilesInTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private ArrivalSchool in;

    @BeforeEach
    void open() {
        in = new ArrivalSchool(daybook);
    }

    @Test
    void brothers_and_sisters_from_one_school_have_a_way_each() {
        BeginArrival.Outcome outcome =
                in.begin.begin(
                        new NewArrival(
                                List.of(in.nell(), in.kit()),
                                "Merrow Vale Juniors",
                                "",
                                "",
                                Optional.of(FRIDAY),
                                ""));
        assertThat(outcome).isInstanceOf(BeginArrival.Outcome.Begun.class);
        assertThat(in.arrivals.open())
                .extracting(Arrival::child)
                .containsExactlyInAnyOrder(in.nell(), in.kit());
    }

    @Test
    void one_file_is_not_looked_for_twice_at_the_same_school() {
        in.begun();
        assertThat(
                        in.begin.begin(
                                new NewArrival(
                                        List.of(in.nell()),
                                        " merrow vale JUNIORS ",
                                        "",
                                        "",
                                        Optional.empty(),
                                        "")))
                .isInstanceOfSatisfying(
                        BeginArrival.Outcome.NotBegun.class,
                        refused ->
                                assertThat(refused.problems())
                                        .singleElement()
                                        .satisfies(one ->
                                                assertThat(one.sentence())
                                                        .startsWith(
                                                                "This file is already looked for")));
    }

    @Test
    void a_file_that_came_is_told_in_the_chronology_with_what_its_list_lacked() {
        ArrivalId id = in.asked(FRIDAY);
        in.recorded(
                id,
                line(ArrivalStep.RECEIVED, TODAY, "A plan that ended in 2025")
                        .at("09:20")
                        .bringing(ArrivalSchool.lacking("Minutes of March 2025")));
        Entry told = in.told(in.nell()).getLast();
        assertThat(told.kind()).isEqualTo(EntryKind.FILE_RECEIVED);
        assertThat(told.wording().narrative())
                .isEqualTo(
                        "The child\u2019s file came from Merrow Vale Juniors. In it: Chronology."
                                + " Something is missing. Missing: Minutes of March 2025. Sealed and"
                                + " unbroken. Taken in by Mrs Ruth Marlow. A plan that ended in"
                                + " 2025.");
        assertThat(told.wording().details().said(Detail.FILE_ROUTE)).contains("By hand");
        assertThat(in.found(id).received().orElseThrow().entry()).contains(told.id());
        assertThat(in.found(id).missing()).contains("Minutes of March 2025");
    }

    @Test
    void a_nil_return_says_who_said_so_and_a_file_that_comes_after_all_takes_its_place() {
        ArrivalId id = in.asked(FRIDAY);
        assertThat(
                        in.refused(
                                id,
                                NewArrivalLine.of(
                                        ArrivalStep.NIL_RETURN, TODAY, TestStore.LEAD, "")))
                .containsExactly(new Problem("whom", "Say who told you that there is no file."));
        in.recorded(id, line(ArrivalStep.NIL_RETURN, TODAY, "Nothing was ever recorded"));
        assertThat(in.found(id).nilReturn()).isPresent();
        assertThat(in.told(in.nell()).getLast().wording().details().said(Detail.AGENCY_PERSON))
                .contains("Mr Idris Penn");
        in.recorded(id, line(ArrivalStep.RECEIVED, TODAY, "").bringing(ArrivalSchool.whole()));
        assertThat(in.found(id).nilReturn()).isEmpty();
        assertThat(in.found(id).received()).isPresent();
    }

    @Test
    void nothing_is_read_put_in_place_told_or_acknowledged_before_the_file_came() {
        ArrivalId id = in.asked(FRIDAY);
        for (ArrivalStep step :
                List.of(
                        ArrivalStep.READ,
                        ArrivalStep.PUT_IN_PLACE,
                        ArrivalStep.TOLD,
                        ArrivalStep.ACKNOWLEDGED)) {
            assertThat(in.refused(id, line(step, TODAY, "words")))
                    .containsExactly(new Problem("", "Record first how and when the file came."));
        }
        in.recorded(id, line(ArrivalStep.RECEIVED, TODAY, "").bringing(ArrivalSchool.whole()));
        assertThat(in.refused(id, line(ArrivalStep.READ, FRIDAY, "")))
                .extracting(Problem::field)
                .containsExactly("day");
    }

    @Test
    void what_is_put_in_place_stands_as_open_actions_in_the_entry_of_its_arrival() {
        ArrivalId id = in.received(FRIDAY);
        in.recorded(
                id,
                line(ArrivalStep.PUT_IN_PLACE, TODAY, "")
                        .putting(
                                List.of(
                                        new Measure(
                                                " A named adult at the gate ",
                                                "Miss Ada Calder",
                                                Optional.of(TODAY.plusDays(1)),
                                                true),
                                        new Measure("", "", Optional.empty(), true),
                                        new Measure(
                                                "Seat near the door",
                                                "",
                                                Optional.empty(),
                                                false))));
        Entry told = in.told(in.nell()).getLast();
        assertThat(told.openActions())
                .extracting(Action::what, Action::owner)
                .containsExactly(tuple("A named adult at the gate", "Miss Ada Calder"));
        assertThat(in.found(id).measures()).hasSize(2);
    }

    @Test
    void actions_are_refused_with_a_sentence_once_the_entry_was_withdrawn() {
        ArrivalId id = in.received(FRIDAY);
        Entry told = in.told(in.nell()).getLast();
        in.school.turns().withdraw().withdraw(told.id(), "Recorded in the wrong file");
        assertThat(
                        in.refused(
                                id,
                                line(ArrivalStep.PUT_IN_PLACE, TODAY, "")
                                        .putting(
                                                List.of(
                                                        new Measure(
                                                                "A named adult",
                                                                "",
                                                                Optional.empty(),
                                                                true)))))
                .extracting(Problem::field)
                .containsExactly("measures");
        assertThat(in.found(id).taken(ArrivalStep.PUT_IN_PLACE)).isEmpty();
    }

    @Test
    void each_child_of_a_parcel_gets_its_own_entry_and_only_its_own_scans() {
        Parcel.File nells = file(in.nell());
        Parcel.File kits = file(in.kit());
        lies(nells, "nell.txt", "about Nell");
        lies(kits, "kit.txt", "about Kit");
        assertThat(in.receive.receive(parcel(nells, kits)))
                .isInstanceOf(ReceiveParcel.Outcome.Received.class);
        assertThat(names(in.nell())).containsExactly("nell.txt");
        assertThat(names(in.kit())).containsExactly("kit.txt");
        assertThat(in.told(in.nell()).getLast().wording().children()).hasSize(1);
    }

    @Test
    void a_parcel_goes_to_the_way_that_waits_for_it_and_begins_one_where_none_does() {
        ArrivalId waits = in.asked(FRIDAY);
        in.receive.receive(parcel(file(in.nell()), file(in.kit())));
        assertThat(in.found(waits).received()).isPresent();
        assertThat(in.arrivals.of(in.nell())).hasSize(1);
        assertThat(in.arrivals.of(in.kit())).singleElement().satisfies(this::unasked);
    }

    private void unasked(Arrival begun) {
        assertThat(begun.received()).isPresent();
        assertThat(begun.taken(ArrivalStep.REQUESTED)).isEmpty();
        assertThat(begun.next()).contains(ArrivalStep.READ);
    }

    @Test
    void what_was_given_up_is_taken_up_again_when_it_comes() {
        ArrivalId id = in.asked(FRIDAY);
        in.end.end(id, Optional.of(Ending.How.NEVER_CAME), "Their school has closed");
        in.receive.receive(parcel(file(in.nell())));
        assertThat(in.found(id).ended()).isFalse();
        assertThat(in.found(id).received()).isPresent();
    }

    @Test
    void a_parcel_with_one_wrong_file_is_taken_in_for_nobody() {
        Parcel.File wrong =
                new Parcel.File(
                        in.kit(),
                        "",
                        "",
                        Optional.of(Came.Against.SOME_MISSING),
                        " ",
                        "",
                        file(in.kit()).draft());
        assertThat(in.receive.receive(parcel(file(in.nell()), wrong)))
                .isInstanceOfSatisfying(
                        ReceiveParcel.Outcome.NotReceived.class,
                        refused -> {
                            assertThat(refused.problems()).isEmpty();
                            assertThat(refused.files()).containsOnlyKeys(in.kit());
                        });
        assertThat(in.arrivals.all()).isEmpty();
        assertThat(in.told(in.nell())).isEmpty();
    }

    @Test
    void as_done_it_ends_only_once_nothing_is_owed() {
        ArrivalId id = in.received(FRIDAY);
        assertThat(in.end.end(id, Optional.of(Ending.How.DONE), ""))
                .hasValueSatisfying(
                        one -> assertThat(one.sentence()).startsWith("Not recorded yet: Read"));
        in.recorded(id, line(ArrivalStep.READ, TODAY, ""));
        in.recorded(id, line(ArrivalStep.PUT_IN_PLACE, TODAY, "Nothing is needed"));
        in.recorded(id, line(ArrivalStep.TOLD, TODAY, "Who may collect her"));
        in.recorded(id, line(ArrivalStep.ACKNOWLEDGED, TODAY, "Their slip, signed"));
        assertThat(in.end.end(id, Optional.of(Ending.How.DONE), "")).isEmpty();
        assertThat(in.arrivals.open()).isEmpty();
        assertThat(in.refused(id, line(ArrivalStep.READ, TODAY, ""))).hasSize(1);
        in.end.takeUpAgain(id);
        assertThat(in.found(id).ending()).isEmpty();
    }

    @Test
    void it_is_not_given_up_without_a_reason() {
        ArrivalId id = in.asked(FRIDAY);
        assertThat(in.end.end(id, Optional.empty(), "")).isPresent();
        assertThat(in.end.end(id, Optional.of(Ending.How.NEVER_CAME), " ")).isPresent();
        assertThat(in.end.end(id, Optional.of(Ending.How.NIL_RETURN), "")).isPresent();
        assertThat(in.found(id).ended()).isFalse();
    }

    @Test
    void that_there_was_no_earlier_school_is_a_line_with_a_reason() {
        assertThat(in.begin.none(in.nell(), " ")).isPresent();
        assertThat(in.begin.none(in.nell(), "Came from home, in Reception")).isEmpty();
        assertThat(in.arrivals.of(in.nell()))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.ending().orElseThrow().how())
                                .isEqualTo(Ending.How.NO_EARLIER_SCHOOL));
        assertThat(in.arrivals.open()).isEmpty();
    }

    @Test
    void a_register_reads_plain_days_and_names() {
        ArrivalId id = in.received(FRIDAY);
        in.recorded(id, line(ArrivalStep.READ, TODAY, ""));
        FileIn row = FileIn.of(in.found(id), ArrivalPractice.usual(), SchoolDays.byWeekdays());
        assertThat(row.requested()).contains(FRIDAY.minusDays(7));
        assertThat(row.daysTaken()).hasValue(5);
        assertThat(row.inTime()).contains(true);
        assertThat(row.readBy()).isEqualTo(TestStore.LEAD);
        assertThat(row.outstanding()).isTrue();
    }

    @Test
    void a_register_goes_by_the_request_in_force_and_owes_nothing_once_it_has_ended() {
        ArrivalId id = in.asked(FRIDAY.minusDays(14));
        in.recorded(id, line(ArrivalStep.REQUESTED, FRIDAY.minusDays(7), "Put right"));
        in.recorded(id, line(ArrivalStep.RECEIVED, FRIDAY, "").bringing(ArrivalSchool.whole()));
        assertThat(row(id).requested()).contains(FRIDAY.minusDays(7));
        assertThat(row(id).daysTaken()).hasValue(5);
        assertThat(row(id).outstanding()).isTrue();
        in.end.end(id, Optional.of(Ending.How.NEVER_CAME), "Their school has closed for good");
        assertThat(in.found(id).ended()).isTrue();
        assertThat(row(id).outstanding()).isFalse();
    }

    private FileIn row(ArrivalId id) {
        return FileIn.of(in.found(id), ArrivalPractice.usual(), SchoolDays.byWeekdays());
    }

    @Test
    void whoever_joins_a_second_time_is_asked_about_again() {
        ArrivalId id = in.begun();
        in.end.end(id, Optional.of(Ending.How.NEVER_CAME), "Their school has closed for good");
        assertThat(unasked(TODAY)).doesNotContain(in.nell());
        assertThat(unasked(TODAY.plusDays(200))).contains(in.nell());
        in.begun();
        assertThat(unasked(TODAY.plusDays(200))).doesNotContain(in.nell());
    }

    /** Of Nell, as if she had joined on that day. */
    private List<ChildId> unasked(LocalDate joined) {
        Child nell = in.school.children.withId(in.nell()).orElseThrow();
        Child again = nell.with(nell.particulars().joinedOn(Optional.of(joined)));
        return Newcomers.withinAYear(List.of(again), in.arrivals.all(), joined.plusDays(3)).stream()
                .map(Child::id)
                .toList();
    }

    @Test
    void no_trace_names_a_child() {
        ArrivalId id = in.received(FRIDAY);
        in.recorded(id, line(ArrivalStep.ACKNOWLEDGED, TODAY, ""));
        assertThat(daybook.journal().latest(20))
                .map(Trace::deed)
                .allSatisfy(deed -> assertThat(deed.detail()).doesNotContain("Nell", "Quarry"));
    }

    private void lies(Parcel.File file, String name, String words) {
        in.files.kept(new Holder.OfDraft(file.draft()), name, AttachmentDesk.text(words));
    }

    private List<String> names(ChildId child) {
        Entry entry = in.told(child).getLast();
        return in.files.attachments.of(new Holder.OfEntry(entry.id())).stream()
                .map(Attachment::shownName)
                .toList();
    }
}
