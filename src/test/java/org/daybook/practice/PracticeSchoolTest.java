package org.daybook.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daybook.arrival.ArrivalPractice;
import org.daybook.arrival.ArrivalStanding;
import org.daybook.arrival.PackImports;
import org.daybook.arrival.store.JooqArrivals;
import org.daybook.arrival.store.JooqPackImports;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentDesk;
import org.daybook.attachments.FileKind;
import org.daybook.attachments.Holder;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;
import org.daybook.bodymap.BodyMark;
import org.daybook.calendar.SchoolCalendar;
import org.daybook.calendar.SchoolYear;
import org.daybook.calendar.YearFigures;
import org.daybook.calendar.store.JooqCalendars;
import org.daybook.casework.CaseAlarm;
import org.daybook.casework.CaseAlarms;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Standing;
import org.daybook.casework.StatusKind;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.Child;
import org.daybook.children.FindChildren;
import org.daybook.children.store.JooqChildren;
import org.daybook.children.store.JooqLinks;
import org.daybook.chronology.Entry;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.followup.FollowUpBoard;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.FollowUpPractice;
import org.daybook.followup.OfferWay;
import org.daybook.followup.Step;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.journal.store.JooqJournal;
import org.daybook.people.store.JooqPeople;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeSchoolTest {

    @RegisterExtension final TestStore test = new TestStore();

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T10:42:00Z", "2027-08-01T07:00:00Z", "2028-02-29T08:00:00Z"})
    void its_records_are_whole_on_any_day(String now) {
        fill(Instant.parse(now));
        assertThat(entriesOf("Wren Ashdown")).hasSize(26);
        assertThat(entriesOf("Bram Holloway")).hasSize(7);
        assertThat(new JooqJournal(test.store(), () -> "", test.clock()).firstBroken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24T10:42:00Z", "2027-08-01T07:00:00Z", "2028-02-29T08:00:00Z"})
    void it_keeps_the_term_dates_of_this_school_year_and_of_the_last(String now) {
        fill(Instant.parse(now));
        SchoolCalendar calendar = new JooqCalendars(test.store()).current();
        SchoolYear year = SchoolYear.of(LocalDate.ofInstant(Instant.parse(now), School.ZONE));
        assertThat(calendar.years()).containsExactly(year.before(), year);
        assertThat(YearFigures.of(calendar, year).schoolDays()).isBetween(180, 200);
        assertThat(calendar.of(year).daysOff()).hasSize(2);
    }

    @Test
    void nothing_in_it_lies_ahead_or_on_a_weekend() {
        fill(TestStore.NOW);
        LocalDate today = LocalDate.ofInstant(TestStore.NOW, School.ZONE);
        List<Entry> all =
                children().stream().flatMap(child -> entriesOf(child.name()).stream()).toList();
        assertThat(all)
                .extracting(Entry::day)
                .allSatisfy(day -> assertThat(day).isBeforeOrEqualTo(today))
                .extracting(LocalDate::getDayOfWeek)
                .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void the_last_concern_was_amended_decided_and_acted_on() {
        fill(TestStore.NOW);
        Entry last = entriesOf("Wren Ashdown").getLast();
        assertThat(last.wording().narrative()).contains("Coat wet");
        assertThat(last.earlier()).hasSize(1);
        assertThat(last.earlier().getFirst().wording().narrative()).doesNotContain("Coat wet");
        assertThat(last.decisions()).hasSize(1);
        assertThat(last.actions()).hasSize(3);
        assertThat(last.openActions()).hasSize(1);
    }

    @Test
    void old_concerns_are_closed_and_of_the_reporters_only_the_latest_still_wait() {
        fill(TestStore.NOW);
        assertThat(entriesOf("Tobias Fernhill"))
                .extracting(Entry::standing)
                .contains(Entry.Standing.CLOSED, Entry.Standing.WITHDRAWN);
        assertThat(entriesOf("Wren Ashdown"))
                .filteredOn(one -> one.closing().isPresent())
                .singleElement()
                .satisfies(one -> assertThat(one.openActions()).isEmpty());
        assertThat(new JooqEntries(test.store()).untold()).hasSize(2);
    }

    @Test
    void its_name_says_what_it_is_and_four_files_are_on_their_way() {
        fill(TestStore.NOW);
        assertThat(new JooqPeople(test.store()).school().name()).contains("(practice school)");
        assertThat(new JooqTransfers(test.store()).open()).hasSize(4);
    }

    @Test
    void one_file_in_is_late_one_is_read_and_not_whole_and_of_one_there_is_none() {
        fill(TestStore.NOW);
        LocalDate today = LocalDate.ofInstant(TestStore.NOW, School.ZONE);
        assertThat(new JooqArrivals(test.store()).all())
                .extracting(one ->
                        ArrivalStanding.of(
                                        one,
                                        ArrivalPractice.usual(),
                                        SchoolDays.byWeekdays(),
                                        today)
                                .phase())
                .containsExactly(
                        ArrivalStanding.Phase.ENDED,
                        ArrivalStanding.Phase.AWAITED,
                        ArrivalStanding.Phase.IN_HAND);
    }

    @Test
    void some_entries_have_files_and_one_a_mark_on_the_body_map() {
        AttachmentDesk files = new AttachmentDesk(test);
        new PracticeSchool(test.store(), files.sealed, test.clock()).fill();
        assertThat(filesOf(files, entriesOf("Wren Ashdown")))
                .extracting(Attachment::kind)
                .containsExactly(FileKind.PDF, FileKind.TEXT);
        assertThat(filesOf(files, entriesOf("Tobias Fernhill")))
                .extracting(Attachment::kind)
                .containsExactly(FileKind.PNG);
        assertThat(entriesOf("Nell Quarry"))
                .flatExtracting(entry -> entry.wording().children())
                .flatExtracting(child -> child.marks().marks())
                .extracting(BodyMark::where)
                .contains("Left forearm, inside (front)");
    }

    @Test
    void one_file_came_as_a_pack_of_another_daybook() {
        AttachmentDesk files = new AttachmentDesk(test);
        new PracticeSchool(test.store(), files.sealed, test.clock()).fill();
        PackImports imports = new JooqPackImports(test.store());
        assertThat(imports.all())
                .singleElement()
                .satisfies(taken -> {
                    assertThat(imports.entries(taken.id())).isEqualTo(3);
                    assertThat(new JooqArrivals(test.store()).find(taken.arrival().orElseThrow()))
                            .hasValueSatisfying(way -> assertThat(way.ended()).isTrue());
                });
    }

    private static List<Attachment> filesOf(AttachmentDesk files, List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> files.attachments.of(new Holder.OfEntry(entry.id())).stream())
                .toList();
    }

    @Test
    void only_empty_records_are_filled() {
        PracticeSchool school = new PracticeSchool(test.store(), test.clock());
        school.fillIfEmpty();
        List<Child> once = children();
        school.fillIfEmpty();
        assertThat(children()).isNotEmpty().isEqualTo(once);
    }

    @Test
    void a_referral_waits_for_its_answer_and_an_offer_was_not_heard_of() {
        fill(TestStore.NOW);
        FollowUpBoard board =
                FollowUpBoard.of(
                        new JooqFollowUps(test.store()).open(),
                        FollowUpPractice.usual(),
                        LocalDate.ofInstant(TestStore.NOW, School.ZONE));
        assertThat(board.lines().getFirst().standing().step()).isEqualTo(Step.CHASED);
        assertThat(board.of(FollowUpKind.OFFER))
                .singleElement()
                .satisfies(due ->
                        assertThat(due.standing().expected().sentence())
                                .isEqualTo(OfferWay.NOT_HEARD));
        assertThat(board.of(FollowUpKind.QUESTION)).hasSize(3);
        assertThat(board.of(FollowUpKind.MEETING)).hasSize(3);
    }

    @Test
    void a_case_without_a_deputy_and_a_child_without_an_absence_plan_are_its_alarms() {
        fill(TestStore.NOW);
        FindChildren find = new FindChildren(new JooqChildren(test.store()));
        find.refresh();
        List<CaseAlarm> alarms =
                CaseAlarms.read(
                        new JooqCasework(test.store()),
                        find,
                        new JooqPeople(test.store()),
                        LocalDate.ofInstant(TestStore.NOW, School.ZONE));
        assertThat(alarms)
                .extracting(CaseAlarm::kind, alarm -> find.withId(alarm.child()).get().name())
                .containsExactly(
                        tuple(CaseAlarm.Kind.NO_DEPUTY, "Tobias Fernhill"),
                        tuple(CaseAlarm.Kind.NO_PLAN, "Otis Larkfield"));
    }

    @Test
    void a_sister_a_baby_brother_and_a_care_order_that_ended_stand_in_the_first_childs_file() {
        fill(TestStore.NOW);
        Child wren = named("Wren Ashdown");
        Standing standing = new JooqCasework(test.store()).of(wren.id());
        assertThat(standing.now())
                .extracting(ChildStatus::kind)
                .containsExactly(StatusKind.CP_PLAN, StatusKind.SEN_SUPPORT);
        assertThat(standing.before())
                .extracting(status ->
                        status.wordsWithDays(LocalDate.ofInstant(TestStore.NOW, School.ZONE)))
                .containsExactly(
                        "Looked after \u2013 care order, placed at home (ended 2023)",
                        "Child in need (ended Mar 2026)");
        JooqLinks links = new JooqLinks(test.store());
        assertThat(links.siblings(wren.id())).containsExactly(named("Lark Ashdown").id());
        assertThat(links.of(wren.id())).hasSize(3);
        assertThat(links.siblings(named("Nell Quarry").id()))
                .containsExactly(named("Kit Quarry").id());
    }

    private void fill(Instant now) {
        new PracticeSchool(test.store(), Clock.fixed(now, School.ZONE)).fill();
    }

    private List<Child> children() {
        return new JooqChildren(test.store()).all();
    }

    private Child named(String name) {
        return children().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private List<Entry> entriesOf(String name) {
        Child child = named(name);
        return new JooqEntries(test.store())
                .about(child.id()).stream().sorted(Entry.OLDEST_FIRST).toList();
    }
}
