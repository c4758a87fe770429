package org.daybook.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.children.store.JooqChildren;
import org.daybook.chronology.Choice;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.journal.Deed;
import org.daybook.journal.Trace;
import org.daybook.transfer.TransferClock.Standing;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can happen to a file on its way, over the real store; Mon 2 Nov 2026 is its first day. */
class WayOfAFileTest {

    private static final SchoolDays DAYS = SchoolDays.byWeekdays();
    private static final LocalDate FROM = LocalDate.of(2026, 11, 2);

    @RegisterExtension final TestStore daybook = new TestStore();

    private final Turning clock = new Turning();
    private TestWay way;

    /** A clock that a test turns on, at noon of a day. */
    private static final class Turning extends Clock {
        private Instant now = at(FROM);

        private static Instant at(LocalDate day) {
            return day.atTime(12, 0).atZone(School.ZONE).toInstant();
        }

        void to(LocalDate day) {
            now = at(day);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return School.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    @BeforeEach
    void aChildIsKnown() {
        way = new TestWay(daybook, clock, () -> DAYS);
        daybook.journal()
                .change(
                        Deed.of(Deed.Kind.CHILD_ADDED),
                        () -> new JooqChildren(daybook.store()).add(PracticeFile.bram()));
    }

    @Test
    void r2AndEmma5bAFileMovesInTimeWithAWarningBeforeAndADatedReceiptAfter() {
        TransferId id = started(Destination.SCHOOL);
        assertThat(need(id).weight()).isEqualTo(Need.Weight.OPEN);
        clock.to(LocalDate.of(2026, 11, 5));
        assertThat(need(id).weight()).isEqualTo(Need.Weight.SOON);
        assertThat(need(id).how()).isEqualTo("2 school days left");
        clock.to(LocalDate.of(2026, 11, 10));
        assertThat(need(id).late()).isTrue();
        assertThat(need(id).how()).isEqualTo("1 school day late");

        record(id, TestWay.by(Step.LEAD_SPOKEN_TO, LocalDate.of(2026, 11, 4), "Day-one read out."));
        record(id, TestWay.sent(Step.SENT, LocalDate.of(2026, 11, 6), "Pack", "Nurse’s notes"));
        assertThat(standing(id))
                .isEqualTo(new Standing.Met(Step.SENT, LocalDate.of(2026, 11, 6), true));
        assertThat(need(id).kind()).isEqualTo(Need.Kind.RECEIPT_AWAITED);
        clock.to(LocalDate.of(2026, 11, 16));
        assertThat(need(id).kind()).isEqualTo(Need.Kind.TO_CHASE);
        record(id, TestWay.by(Event.CHASED, LocalDate.of(2026, 11, 16), "On her desk."));
        assertThat(need(id).kind()).isEqualTo(Need.Kind.RECEIPT_AWAITED);
        clock.to(LocalDate.of(2026, 11, 24));
        assertThat(need(id).why()).contains("Chased once.");

        record(id, received(LocalDate.of(2026, 11, 24), "Pack", "Nurse’s notes"));
        record(id, TestWay.by(Event.CTF_SENT, LocalDate.of(2026, 11, 10), ""));
        assertThat(end(id, End.How.RECEIVED, "")).isEmpty();
        TransferFigures figures = TransferFigures.of(way.transfer(id), DAYS, FROM);
        assertThat(figures.advanceContact()).contains(LocalDate.of(2026, 11, 4));
        assertThat(figures.sent()).contains(LocalDate.of(2026, 11, 6));
        assertThat(figures.daysTaken()).contains(4);
        assertThat(figures.inTime()).contains(true);
        assertThat(figures.receiptBy()).contains(LocalDate.of(2026, 11, 13));
        assertThat(figures.received()).contains(LocalDate.of(2026, 11, 24));
        assertThat(figures.receivedBy()).isEqualTo("Mr Idris Penn");
        assertThat(figures.chases()).isEqualTo(1);
        assertThat(figures.method()).isEqualTo("Tracked special delivery");
        assertThat(figures.tracking()).isEqualTo("HB 2026 0117");
    }

    @Test
    void aSendingStandsInTheChronologyInTheSameChange() {
        TransferId id = started(Destination.SCHOOL);
        int traces = traces().size();
        record(id, TestWay.sent(Step.SENT, FROM, "Pack P-2026-0001, 34 pages"));
        Entry entry = entries().getLast();
        assertThat(entry.kind()).isEqualTo(EntryKind.FILE_SENT);
        assertThat(entry.wording().narrative())
                .isEqualTo(
                        "Child protection file sent to Merrow Vale Juniors. Tracked special"
                                + " delivery. Reference HB 2026 0117. Seal 4411. In it: Pack"
                                + " P-2026-0001, 34 pages.");
        assertThat(entry.wording().details().text(Detail.FILE_TO))
                .isEqualTo("Merrow Vale Juniors, Mr Idris Penn");
        assertThat(entry.wording().details().is(Detail.FILE_ROUTE, Choice.Route.TRACKED)).isTrue();
        assertThat(traces().subList(0, traces().size() - traces))
                .contains(Deed.Kind.TRANSFER_STEP_RECORDED, Deed.Kind.ENTRY_RECORDED);
        record(id, TestWay.sent(Step.SENT, FROM, "Pack"));
        assertThat(entries().getLast().wording().narrative()).startsWith("Put right: ");
    }

    @ParameterizedTest
    @EnumSource
    void everyDestinationHasItsOwnStepsAndIsDoneWhenTheyAre(Destination destination) {
        TransferId id = started(destination);
        for (Step step : destination.steps()) {
            switch (step) {
                case LEAVING_NOTICED -> {}
                case PACK_MADE -> packMade(id);
                case PACK_CHECKED -> record(id, checkedBy("Mr Joel Fenn"));
                case SENT, COPY_SENT -> {
                    if (way.transfer(id).school().isEmpty()) {
                        found(id, destination);
                    }
                    record(id, TestWay.sent(step, FROM));
                }
                case RECEIPT_CONFIRMED -> record(id, received(FROM));
                default -> record(id, TestWay.by(step, FROM, "Done."));
            }
            assertThat(way.transfer(id).taken(step)).isPresent();
        }
        assertThat(way.transfer(id).next()).isEmpty();
        boolean travels =
                destination.steps().contains(Step.SENT)
                        || destination.steps().contains(Step.COPY_SENT);
        assertThat(end(id, travels ? End.How.RECEIVED : End.How.KEPT_HERE, "It stays.")).isEmpty();
        assertThat(way.transfers.open()).isEmpty();
        assertThat(standing(id)).isInstanceOf(Standing.Ended.class);
    }

    private void found(TransferId id, Destination destination) {
        ChangeDestination.Outcome outcome =
                way.change.change(
                        id,
                        new ChangeDestination.Answers(
                                Optional.of(destination),
                                "Sallow Green Primary",
                                "",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                "Found."));
        assertThat(outcome).isEqualTo(new ChangeDestination.Outcome.Changed());
        for (Step step : List.of(Step.DESTINATION_CONFIRMED, Step.ON_ROLL, Step.LEAD_SPOKEN_TO)) {
            if (destination.steps().contains(step)) {
                record(id, TestWay.by(step, FROM, "Done."));
            }
        }
    }

    @Test
    void inAManagedMoveTheCopyGoesFirstAndTheFileAtTheChangeOfRoll() {
        TransferId id = started(Destination.MANAGED_MOVE);
        assertThat(problems(id, TestWay.sent(Step.SENT, FROM)))
                .singleElement()
                .extracting(Problem::sentence)
                .asString()
                .contains("next school’s roll");
        record(id, TestWay.sent(Step.COPY_SENT, FROM, "Copy of the pack"));
        assertThat(standing(id)).isEqualTo(new Standing.Awaiting("the change of roll"));
        LocalDate roll = LocalDate.of(2026, 12, 7);
        clock.to(roll);
        record(id, TestWay.by(Step.ON_ROLL, roll, "The trial went well."));
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(way.transfer(id).counted().firstDue()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(standing(id)).isEqualTo(new Standing.Running(5));
        record(id, TestWay.sent(Step.SENT, roll, "Pack"));
        assertThat(standing(id)).isEqualTo(new Standing.Met(Step.SENT, roll, true));
    }

    @Test
    void withoutADestinationTheFileWaitsOnceTheAuthorityKnowsAndIsCountedAnewWhenOneIsFound() {
        TransferId id = started(Destination.UNKNOWN);
        assertThat(standing(id)).isEqualTo(new Standing.Running(5));
        record(id, TestWay.by(Step.AUTHORITY_TOLD, FROM, "Reference CME 41."));
        assertThat(standing(id)).isEqualTo(new Standing.Awaiting("a destination"));
        assertThat(file(id).group()).isEqualTo(FileOut.Group.AWAITING);
        assertThat(need(id).needsTheLead()).isFalse();
        clock.to(LocalDate.of(2026, 11, 10));
        assertThat(need(id).why()).isEqualTo("Nothing was heard for 6 school days. Ask again.");
        record(id, TestWay.by(Event.CHASED, LocalDate.of(2026, 11, 10), "No news."));
        assertThat(need(id).needsTheLead()).isFalse();
        LocalDate enrolled = LocalDate.of(2026, 11, 16);
        clock.to(enrolled);
        way.change.change(
                id,
                new ChangeDestination.Answers(
                        Optional.of(Destination.SCHOOL),
                        "Sallow Green Primary",
                        "",
                        "",
                        Optional.of(Basis.ENROLMENT),
                        Optional.of(enrolled),
                        "The authority found him."));
        Transfer transfer = way.transfer(id);
        assertThat(transfer.dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(transfer.latest(Event.DESTINATION_CHANGED).orElseThrow().words())
                .isEqualTo("Before: Destination not known. The authority found him.");
        assertThat(transfer.next()).contains(Step.DESTINATION_CONFIRMED);
    }

    @Test
    void aFileThatCameBackWasNotSentAndANewSchoolWasNotSpokenTo() {
        TransferId id = started(Destination.SCHOOL);
        record(id, TestWay.by(Step.LEAD_SPOKEN_TO, FROM, "Read out."));
        record(id, TestWay.sent(Step.SENT, FROM, "Pack"));
        assertThat(change(id, "Alder Lane Infants"))
                .singleElement()
                .extracting(Problem::sentence)
                .asString()
                .contains("recalled");
        record(id, TestWay.by(Event.RECALLED, FROM, "They never enrolled him."));
        assertThat(way.transfer(id).taken(Step.SENT)).isEmpty();
        assertThat(way.transfer(id).receipt(DAYS, FROM)).isEqualTo(new Receipt.NotSent());
        assertThat(entries().getLast().wording().narrative()).contains("recalled");
        assertThat(change(id, "Alder Lane Infants")).isEmpty();
        assertThat(way.transfer(id).taken(Step.LEAD_SPOKEN_TO)).isEmpty();
        assertThat(way.transfer(id).lines()).hasSize(5);
    }

    @Test
    void aCopyThatIsOutIsRecalledBeforeAnotherSchoolIsNamed() {
        TransferId id = started(Destination.DUAL);
        record(id, TestWay.sent(Step.COPY_SENT, FROM, "Copy"));
        record(id, received(FROM, "Copy"));
        assertThat(change(id, "Alder Lane Infants"))
                .singleElement()
                .extracting(Problem::sentence)
                .asString()
                .startsWith("A copy was sent on Mon 2 Nov");
        record(id, TestWay.by(Event.RECALLED, FROM, "He goes elsewhere."));
        assertThat(change(id, "Alder Lane Infants")).isEmpty();
    }

    @Test
    void theReceiptOfOneSchoolIsNoReceiptOfTheNext() {
        TransferId id = started(Destination.DUAL);
        record(id, TestWay.sent(Step.COPY_SENT, FROM, "Copy"));
        record(id, received(FROM, "Copy"));
        assertThat(change(id, "Merrow Vale Juniors")).isEmpty();
        assertThat(way.transfer(id).taken(Step.RECEIPT_CONFIRMED)).isEmpty();
        record(id, TestWay.sent(Step.SENT, FROM, "Pack"));
        assertThat(need(id).kind()).isEqualTo(Need.Kind.RECEIPT_AWAITED);
        assertThat(end(id, End.How.RECEIVED, "")).extracting(Problem::field).contains("end-how");
    }

    @Test
    void whatIsSentAgainIsReceivedAgain() {
        TransferId id = started(Destination.SCHOOL);
        record(id, TestWay.sent(Step.SENT, FROM, "Pack"));
        record(id, received(FROM, "Pack"));
        record(id, TestWay.sent(Step.SENT, FROM, "Pack", "Nurse’s notes"));
        assertThat(way.transfer(id).receipt(DAYS, FROM)).isInstanceOf(Receipt.Awaited.class);
        record(id, received(FROM, "Pack", "Nurse’s notes"));
        assertThat(missing(id)).isEmpty();
    }

    @Test
    void aPackMadeAnewIsCheckedAnewAndNotByItsMaker() {
        TransferId id = started(Destination.SCHOOL);
        packMade(id);
        assertThat(problems(id, checkedBy(TestStore.LEAD)))
                .extracting(Problem::field)
                .containsExactly("by");
        record(id, checkedBy("Mr Joel Fenn"));
        assertThat(way.transfer(id).next()).contains(Step.DESTINATION_CONFIRMED);
        packMade(id);
        assertThat(way.transfer(id).taken(Step.PACK_CHECKED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mrs  Ruth Marlow",
                " mrs ruth MARLOW ",
                "Mrs Rúth Marlow",
                "Mrs Ruth Marlow, lead",
                "Mrs Ruth\u00a0Marlow ,DSL"
            })
    void howeverHerNameIsWrittenTheMakerIsNoSecondPerson(String name) {
        TransferId id = started(Destination.SCHOOL);
        packMade(id);
        assertThat(problems(id, checkedBy(name))).extracting(Problem::field).containsExactly("by");
        RecordStep.Answers asked =
                new RecordStep.Answers(
                        Event.CHECK_ASKED,
                        Optional.of(FROM),
                        "",
                        TestStore.LEAD,
                        name,
                        Optional.empty(),
                        Carried.NOTHING,
                        "");
        assertThat(problems(id, asked)).extracting(Problem::field).containsExactly("whom");
    }

    @Test
    void whatDidNotArriveIsMissingUntilItComes() {
        TransferId id = started(Destination.SCHOOL);
        record(id, TestWay.sent(Step.SENT, FROM, "Pack", "Nurse’s notes", "Nurse’s notes"));
        assertThat(problems(id, received(FROM))).extracting(Problem::field).contains("items");
        record(id, received(FROM, "Pack", "Nurse’s notes"));
        assertThat(missing(id)).containsExactly("Nurse’s notes");
        assertThat(need(id).kind()).isEqualTo(Need.Kind.MISSING_ITEMS);
        assertThat(end(id, End.How.RECEIVED, ""))
                .singleElement()
                .extracting(Problem::field)
                .isEqualTo("end-why");
        record(id, TestWay.came(FROM, "Nurse’s notes"));
        assertThat(missing(id)).isEmpty();
        assertThat(need(id).kind()).isEqualTo(Need.Kind.TO_CLOSE);
    }

    @Test
    void aLossOfOneItemLeavesTheFileReceivedAndStillHasToBeDecided() {
        TransferId id = started(Destination.SCHOOL);
        record(id, TestWay.sent(Step.SENT, FROM, "Pack", "Nurse’s notes"));
        record(id, received(FROM, "Pack"));
        assertThat(problems(id, TestWay.by(Event.LOST, FROM, "Gone.")))
                .extracting(Problem::field)
                .containsExactly("items");
        record(id, TestWay.lost(FROM, "09:40", "Nurse’s notes"));
        Transfer transfer = way.transfer(id);
        assertThat(transfer.isLost()).isFalse();
        assertThat(transfer.taken(Step.RECEIPT_CONFIRMED)).isPresent();
        assertThat(transfer.breach()).isPresent();
    }

    @Test
    void aLostFileIsFoundAgainAndTheLossIsDecidedAllTheSame() {
        TransferId id = started(Destination.SCHOOL);
        record(id, TestWay.sent(Step.SENT, FROM, "Pack"));
        assertThat(problems(id, TestWay.lost(FROM, "before lunch")))
                .extracting(Problem::field)
                .containsExactly("time");
        assertThat(problems(id, TestWay.lost(FROM, "23:59")))
                .extracting(Problem::field)
                .containsExactly("time");
        record(id, TestWay.lost(FROM, "09:40"));
        assertThat(way.transfer(id).isLost()).isTrue();
        assertThat(way.transfer(id).taken(Step.SENT)).isEmpty();
        assertThat(need(id).kind()).isEqualTo(Need.Kind.BREACH);
        assertThat(need(id).how()).isEqualTo("69 hours left");
        assertThat(end(id, End.How.KEPT_HERE, "Gone."))
                .extracting(Problem::sentence)
                .anyMatch(sentence -> sentence.contains("told of the loss"));
        record(id, TestWay.by(Event.FOUND, FROM, "In their office; never opened."));
        assertThat(way.transfer(id).taken(Step.SENT)).isPresent();
        assertThat(need(id).kind()).isEqualTo(Need.Kind.BREACH);
        record(id, TestWay.by(Event.BREACH_DECIDED, FROM, "No risk; head and officer agree."));
        assertThat(need(id).kind()).isEqualTo(Need.Kind.RECEIPT_AWAITED);
    }

    @Test
    void aSecondLossGivesNoMoreHoursForTheFirst() {
        TransferId id = started(Destination.SCHOOL);
        record(id, TestWay.sent(Step.SENT, FROM, "Pack", "Nurse’s notes", "Minutes"));
        record(id, received(FROM, "Pack"));
        record(id, TestWay.lost(FROM, "09:40", "Nurse’s notes"));
        clock.to(FROM.plusDays(2));
        record(id, TestWay.lost(FROM.plusDays(2), "09:40", "Minutes"));
        assertThat(need(id).how()).isEqualTo("21 hours left");
        record(id, TestWay.by(Event.BREACH_DECIDED, FROM.plusDays(2), "Both told."));
        assertThat(way.transfer(id).breach()).isEmpty();
        record(id, TestWay.lost(FROM.plusDays(2), "11:00", "Pack"));
        assertThat(need(id).how()).isEqualTo("71 hours left");
    }

    @Test
    void theCommonTransferFileIsAskedForBesideWhatPressesAndBeforeTheEnd() {
        TransferId id = started(Destination.SCHOOL);
        record(id, TestWay.sent(Step.SENT, FROM, "Pack"));
        clock.to(LocalDate.of(2026, 11, 24));
        assertThat(need(id).kind()).isEqualTo(Need.Kind.TO_CHASE);
        Need other = file(id).besides().orElseThrow();
        assertThat(other.kind()).isEqualTo(Need.Kind.COMMON_TRANSFER_FILE);
        assertThat(other.how()).isEqualTo("1 school day late");
        record(id, received(LocalDate.of(2026, 11, 24), "Pack"));
        assertThat(need(id).kind()).isEqualTo(Need.Kind.COMMON_TRANSFER_FILE);
        assertThat(file(id).besides()).isEmpty();
        assertThat(end(id, End.How.RECEIVED, ""))
                .singleElement()
                .extracting(Problem::sentence)
                .asString()
                .startsWith("The common transfer file is not recorded as sent.");
        record(id, TestWay.by(Event.CTF_SENT, LocalDate.of(2026, 11, 24), ""));
        assertThat(end(id, End.How.RECEIVED, "")).isEmpty();
    }

    @Test
    void nothingIsClosedWithoutAReceiptOrAReason() {
        TransferId id = started(Destination.SCHOOL);
        assertThat(end(id, End.How.RECEIVED, "")).extracting(Problem::field).contains("end-how");
        assertThat(end(id, End.How.KEPT_HERE, " ")).extracting(Problem::field).contains("end-why");
        assertThat(end(id, End.How.NO_RECEIPT, "They never answer."))
                .extracting(Problem::field)
                .contains("end-how");
        record(id, TestWay.sent(Step.SENT, FROM, "Pack"));
        assertThat(end(id, End.How.NO_RECEIPT, "")).extracting(Problem::field).contains("end-why");
        assertThat(end(id, End.How.NOT_LEAVING, "She stays."))
                .extracting(Problem::field)
                .contains("end-how");
        assertThat(end(id, End.How.NO_RECEIPT, "Rang four times; delivered, says the carrier."))
                .isEmpty();
        assertThat(problems(id, TestWay.by(Event.CALL, FROM, "Late call.")))
                .extracting(Problem::sentence)
                .containsExactly("This transfer is closed. Take it up again first.");
        assertThat(way.end.reopen(id, "They rang.")).isInstanceOf(EndTransfer.Outcome.Ended.class);
        assertThat(way.transfers.open()).hasSize(1);
    }

    @Test
    void aNilReturnSaysWhomItWasSaidTo() {
        TransferId id = started(Destination.SCHOOL);
        EndTransfer.Answers nobody =
                new EndTransfer.Answers(
                        Optional.of(End.How.NIL_RETURN), "Looked in both cabinets.", "");
        assertThat(((EndTransfer.Outcome.NotEnded) way.end.end(id, nobody)).problems())
                .extracting(Problem::field)
                .containsExactly("end-whom");
        assertThat(
                        way.end.end(
                                id,
                                new EndTransfer.Answers(
                                        Optional.of(End.How.NIL_RETURN),
                                        "Looked in both cabinets.",
                                        "Mr Idris Penn")))
                .isInstanceOf(EndTransfer.Outcome.Ended.class);
        Line line = way.transfer(id).latest(Event.NIL_RETURN).orElseThrow();
        assertThat(line.whom()).isEqualTo("Mr Idris Penn");
        assertThat(line.words()).isEqualTo("There was no file. Looked in both cabinets.");
    }

    @Test
    void theDayIsMovedWithAReasonAndTheFirstDayStays() {
        TransferId id = started(Destination.SCHOOL);
        LocalDate later = LocalDate.of(2026, 11, 12);
        assertThat(move(id, later, "")).extracting(Problem::field).containsExactly("move-why");
        assertThat(move(id, LocalDate.of(2026, 11, 14), "Busy."))
                .singleElement()
                .extracting(Problem::sentence)
                .asString()
                .contains("Mon 16 Nov");
        assertThat(move(id, later, "Their lead is away.")).isEmpty();
        Transfer transfer = way.transfer(id);
        assertThat(transfer.dueOn()).isEqualTo(later);
        assertThat(transfer.counted().firstDue()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(transfer.latest(Event.DUE_MOVED).orElseThrow().due()).contains(later);
    }

    @Test
    void aPausedClockGoesOnWithTheDaysThatWereLeft() {
        TransferId id = started(Destination.SCHOOL);
        clock.to(LocalDate.of(2026, 11, 4));
        assertThat(way.move.pause(id, "A court decides on Friday."))
                .isEqualTo(new MoveDate.Outcome.Moved());
        assertThat(standing(id))
                .isEqualTo(
                        new Standing.Paused(
                                LocalDate.of(2026, 11, 4), "A court decides on Friday."));
        clock.to(LocalDate.of(2026, 11, 11));
        assertThat(need(id).needsTheLead()).isFalse();
        clock.to(LocalDate.of(2026, 11, 18));
        assertThat(need(id).kind()).isEqualTo(Need.Kind.PAUSED);
        assertThat(need(id).needsTheLead()).isTrue();
        assertThat(need(id).why()).isEqualTo("Nothing was heard for 10 school days. Ask again.");
        assertThat(way.move.resume(id, "Decided.")).isEqualTo(new MoveDate.Outcome.Moved());
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aClockThatWasStoppedBeforeTheNextRollCountsFromTheRoll() {
        TransferId id = started(Destination.MANAGED_MOVE);
        way.move.pause(id, "The trial begins.");
        LocalDate roll = LocalDate.of(2026, 11, 20);
        clock.to(roll);
        record(id, TestWay.by(Step.ON_ROLL, roll, "It went well."));
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
        way.move.resume(id, "On roll now.");
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void aClockThatWasStoppedBeforeItsNewBasisCountsFromTheBasis() {
        TransferId id = started(Destination.SCHOOL);
        way.move.pause(id, "Perhaps another school.");
        countedFrom(id, Basis.ENROLMENT, LocalDate.of(2026, 11, 20));
        clock.to(LocalDate.of(2026, 11, 24));
        way.move.resume(id, "The same school.");
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void aPauseBeforeADayToComeAddsNoDays() {
        TransferId id = way.started(PracticeFile.BRAM, Destination.SCHOOL, FROM.plusDays(14));
        way.move.pause(id, "A court decides.");
        clock.to(LocalDate.of(2026, 11, 6));
        way.move.resume(id, "Decided.");
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(way.transfer(id).counted().firstDue()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void ofATermTheDayOnWhichTheClockRunsAgainIsTheFirstWhereNoneHadGoneBy() {
        TransferId id = started(Destination.SCHOOL);
        way.move.pause(id, "Perhaps at the beginning of a term.");
        countedFrom(id, Basis.TERM, LocalDate.of(2026, 11, 16));
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        clock.to(LocalDate.of(2026, 11, 18));
        way.move.resume(id, "Yes.");
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void ofATermAllDaysAreLeftToAClockThatRunsAgainOnASaturday() {
        TransferId id = started(Destination.SCHOOL);
        way.move.pause(id, "Perhaps at the beginning of a term.");
        countedFrom(id, Basis.TERM, LocalDate.of(2026, 11, 16));
        clock.to(LocalDate.of(2026, 11, 21));
        way.move.resume(id, "Yes.");
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    private void countedFrom(TransferId id, Basis basis, LocalDate from) {
        ChangeDestination.Answers answers =
                new ChangeDestination.Answers(
                        Optional.of(Destination.SCHOOL),
                        "Merrow Vale Juniors",
                        "",
                        "",
                        Optional.of(basis),
                        Optional.of(from),
                        "They said so.");
        assertThat(way.change.change(id, answers))
                .isEqualTo(new ChangeDestination.Outcome.Changed());
    }

    @Test
    void aPauseMakesNoLateFilePunctual() {
        TransferId id = started(Destination.SCHOOL);
        clock.to(LocalDate.of(2026, 11, 11));
        way.move.pause(id, "Too late to matter.");
        assertThat(standing(id)).isEqualTo(new Standing.Late(2));
        assertThat(need(id).late()).isTrue();
        assertThat(TransferFigures.of(way.transfer(id), DAYS, LocalDate.now(clock)).inTime())
                .contains(false);
        clock.to(LocalDate.of(2026, 11, 12));
        way.move.resume(id, "Goes on.");
        assertThat(way.transfer(id).dueOn()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(standing(id)).isEqualTo(new Standing.Late(3));
    }

    @Test
    void whatCannotBeSoIsSaidUnderItsField() {
        TransferId id = started(Destination.SCHOOL);
        RecordStep.Answers wrong =
                new RecordStep.Answers(
                        Step.LEAD_SPOKEN_TO,
                        Optional.of(FROM.plusDays(3)),
                        "99:99",
                        " ",
                        "",
                        Optional.empty(),
                        Carried.NOTHING,
                        "x".repeat(LineRules.LONGEST + 1));
        assertThat(problems(id, wrong))
                .extracting(Problem::field)
                .containsExactly("day", "time", "by", "words");
        record(id, TestWay.sent(Step.SENT, FROM, "Pack"));
        assertThat(problems(id, received(FROM.minusDays(1), "Pack")))
                .extracting(Problem::field)
                .containsExactly("day");
    }

    private TransferId started(Destination destination) {
        return way.started(PracticeFile.BRAM, destination, FROM);
    }

    private void packMade(TransferId id) {
        Transfer transfer = way.transfer(id);
        PackNumber number = way.transfers.nextNumber(2026);
        Pack pack =
                new Pack(
                        id,
                        number,
                        PackForm.TO_PRINT,
                        34,
                        "0".repeat(64),
                        "",
                        "sealed",
                        clock.instant(),
                        TestStore.LEAD);
        daybook.journal()
                .change(
                        Deed.about(Deed.Kind.PACK_SAVED, transfer.child()),
                        () -> {
                            way.transfers.addPack(pack);
                            way.transfers.addLine(
                                    id,
                                    new Line(
                                            transfer.nextPosition(),
                                            Optional.of(Step.PACK_MADE),
                                            FROM,
                                            "16:05",
                                            TestStore.LEAD,
                                            Optional.empty(),
                                            number.toString(),
                                            clock.instant(),
                                            TestStore.LEAD));
                        });
    }

    private static RecordStep.Answers checkedBy(String name) {
        return new RecordStep.Answers(
                Optional.of(Step.PACK_CHECKED),
                Optional.of(FROM),
                "",
                name,
                Optional.empty(),
                "Read against the file.");
    }

    private static RecordStep.Answers received(LocalDate day, String... items) {
        return TestWay.received(day, SealFound.WHOLE, items);
    }

    private void record(TransferId id, RecordStep.Answers answers) {
        way.recorded(id, answers);
    }

    private List<Problem> problems(TransferId id, RecordStep.Answers answers) {
        return way.problems(id, answers);
    }

    private List<Problem> end(TransferId id, End.How how, String why) {
        return switch (way.end.end(id, new EndTransfer.Answers(Optional.of(how), why, ""))) {
            case EndTransfer.Outcome.Ended() -> List.of();
            case EndTransfer.Outcome.NotEnded(List<Problem> problems) -> problems;
        };
    }

    private List<Problem> move(TransferId id, LocalDate day, String why) {
        return switch (way.move.move(id, Optional.of(day), why)) {
            case MoveDate.Outcome.Moved() -> List.of();
            case MoveDate.Outcome.NotMoved(List<Problem> problems) -> problems;
        };
    }

    private List<Problem> change(TransferId id, String school) {
        ChangeDestination.Outcome outcome =
                way.change.change(
                        id,
                        new ChangeDestination.Answers(
                                Optional.of(Destination.SCHOOL),
                                school,
                                "",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                ""));
        return switch (outcome) {
            case ChangeDestination.Outcome.Changed() -> List.of();
            case ChangeDestination.Outcome.NotChanged(List<Problem> problems) -> problems;
        };
    }

    private List<String> missing(TransferId id) {
        return ((Receipt.Here) way.transfer(id).receipt(DAYS, FROM)).missing();
    }

    private Standing standing(TransferId id) {
        return way.transfer(id).standing(DAYS, LocalDate.now(clock));
    }

    private FileOut file(TransferId id) {
        return way.files.file(id);
    }

    private Need need(TransferId id) {
        return file(id).need();
    }

    private List<Entry> entries() {
        return new JooqEntries(daybook.store())
                .about(PracticeFile.BRAM).stream()
                        .filter(entry -> entry.kind() == EntryKind.FILE_SENT)
                        .sorted(Comparator.comparingLong(Entry::seq))
                        .toList();
    }

    private List<Deed.Kind> traces() {
        return daybook.journal().about(PracticeFile.BRAM).stream()
                .map(Trace::deed)
                .map(Deed::kind)
                .toList();
    }
}
