package org.daybook.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.chronology.Choice;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.journal.Deed;
import org.daybook.transfer.TransferClock.Standing;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can happen to a file on its way, from the first word of it to its end. */
class WayOfAFileTest extends FileOnItsWay {

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
}
