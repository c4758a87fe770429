package org.daybook.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.junit.jupiter.api.Test;

/** What comes, what is missing, what is lost, and when a file may be closed. */
class ReceiptAndLossTest extends FileOnItsWay {

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
}
