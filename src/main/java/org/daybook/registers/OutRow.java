package org.daybook.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.SchoolDays;
import org.daybook.children.Child;
import org.daybook.registers.RegisterRow.Group;
import org.daybook.retention.KeptCopy;
import org.daybook.transfer.Destination;
import org.daybook.transfer.End;
import org.daybook.transfer.Receipt;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.TransferClock.Standing;
import org.daybook.transfer.TransferFigures;

/** A file out as a line of its register. */
final class OutRow {

    private final Transfer transfer;
    private final TransferFigures figures;
    private final Child child;
    private final String copy;
    private final RowState state;

    private OutRow(
            Transfer transfer,
            Child child,
            Optional<KeptCopy> decision,
            SchoolDays days,
            LocalDate today) {
        this.transfer = transfer;
        this.figures = TransferFigures.of(transfer, days, today);
        this.child = child;
        this.copy = decision.map(KeptCopy::inWords).orElse("");
        this.state = state(transfer, days, today);
    }

    static RegisterRow of(
            Transfer transfer,
            Child child,
            Optional<KeptCopy> decision,
            SchoolDays days,
            LocalDate today) {
        return new OutRow(transfer, child, decision, days, today).row();
    }

    static RowState state(Transfer transfer, SchoolDays days, LocalDate today) {
        Optional<End.How> end = transfer.end().map(End::how);
        if (end.isPresent()) {
            return switch (end.get()) {
                case RECEIVED -> RowState.ARRIVED;
                case NIL_RETURN -> RowState.NIL_TOLD;
                case NO_RECEIPT, KEPT_HERE, NOT_LEAVING -> RowState.ENDED_OUT;
            };
        }
        if (transfer.isLost()) {
            return RowState.LOST;
        }
        return switch (transfer.receipt(days, today)) {
            case Receipt.Here _ -> RowState.ARRIVED;
            case Receipt.Awaited _, Receipt.ToChase _ -> RowState.NO_RECEIPT;
            case Receipt.NotSent _ -> notSent(transfer.standing(days, today));
        };
    }

    private static RowState notSent(Standing standing) {
        return switch (standing) {
            case Standing.Late _ -> RowState.LATE;
            case Standing.Running _, Standing.DueToday _ -> RowState.TO_SEND;
            case Standing.Met _, Standing.Awaiting _, Standing.Paused _, Standing.Ended _ ->
                    RowState.STAYS;
        };
    }

    private RegisterRow row() {
        return new RegisterRow(
                transfer.id().value(),
                transfer.child(),
                transfer.school(),
                transfer.dueOn(),
                state,
                figures.daysTaken(),
                inTime(),
                state == RowState.NO_RECEIPT,
                state == RowState.NO_RECEIPT ? figures.receiptBy() : Optional.empty(),
                groups(),
                cells());
    }

    /** Where there was no file, none can be late. */
    private Optional<Boolean> inTime() {
        return state == RowState.NIL_TOLD ? Optional.empty() : figures.inTime();
    }

    private String kind() {
        return transfer.destination() == Destination.SCHOOL ? "" : transfer.destination().words();
    }

    private List<Group> groups() {
        return List.of(
                Group.of(
                        child.name(), child.yearAndClass(), RowWords.with("Left ", child.leftOn())),
                Group.of(
                        transfer.to().name(),
                        transfer.school().isEmpty() ? "" : kind(),
                        transfer.lead()),
                Group.of(
                        RowWords.with("Due ", Optional.of(figures.due())),
                        RowWords.with(
                                "From " + transfer.basis().words() + ", ",
                                Optional.of(transfer.basisOn())),
                        figures.firstDue().equals(figures.due())
                                ? ""
                                : RowWords.with("First due ", Optional.of(figures.firstDue()))),
                Group.of(
                        "",
                        RowWords.with("Advance contact ", figures.advanceContact()),
                        RowWords.with("Prepared ", figures.prepared()),
                        RowWords.joined(
                                ", ",
                                RowWords.with("Checked ", figures.checked()),
                                figures.checkedBy())),
                sent(),
                receipt(),
                RowWords.howFar(state, figures.daysTaken(), inTime()),
                Group.of("", copy, figures.notes()));
    }

    private Group sent() {
        return figures.sent().isEmpty()
                ? Group.of(transfer.hasEnded() ? "" : "Not sent")
                : Group.of(
                        RowWords.with("Sent ", figures.sent()),
                        figures.method(),
                        figures.tracking(),
                        pages(" pages"));
    }

    private Group receipt() {
        String chases =
                switch ((int) figures.chases()) {
                    case 0 -> "";
                    case 1 -> "1 chase";
                    default -> figures.chases() + " chases";
                };
        return figures.received().isPresent()
                ? Group.of(
                        RowWords.with("Received ", figures.received()),
                        figures.receivedBy(),
                        chases)
                : Group.of(
                        state == RowState.NO_RECEIPT ? "No receipt yet" : "",
                        state == RowState.NO_RECEIPT
                                ? RowWords.with("Expected by ", figures.receiptBy())
                                : "",
                        chases);
    }

    private String pages(String after) {
        return figures.pages() == 0 ? "" : figures.pages() + after;
    }

    private List<String> cells() {
        return List.of(
                child.name(),
                child.yearAndClass(),
                RowWords.cell(child.leftOn()),
                transfer.basisOn().toString(),
                transfer.basis().words(),
                figures.due().toString(),
                transfer.to().name(),
                transfer.destination().words(),
                transfer.lead(),
                RowWords.cell(figures.advanceContact()),
                RowWords.cell(figures.prepared()),
                RowWords.cell(figures.checked()),
                figures.checkedBy(),
                RowWords.cell(figures.sent()),
                figures.method(),
                figures.tracking(),
                pages(""),
                RowWords.cell(figures.receiptBy()),
                RowWords.cell(figures.received()),
                figures.receivedBy(),
                figures.daysTaken().map(String::valueOf).orElse(""),
                RowWords.inTimeCell(inTime()),
                String.valueOf(figures.chases()),
                copy,
                state.words(),
                figures.notes());
    }
}
