package org.daybook.transfer.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.desk.LineModel;
import org.daybook.transfer.Carried;
import org.daybook.transfer.Event;
import org.daybook.transfer.FileOut;
import org.daybook.transfer.Line;
import org.daybook.transfer.LineKind;
import org.daybook.transfer.Means;
import org.daybook.transfer.Receipt;
import org.daybook.transfer.RecordStep;
import org.daybook.transfer.Route;
import org.daybook.transfer.SealFound;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfer;
import org.jspecify.annotations.Nullable;

/** A step, or what else happened, as it is being written down. */
final class LineAnswers {

    static final String WHOM = "whom";
    static final String TRACKING = "tracking";
    static final String SEAL = "seal";
    static final String ITEMS = "items";

    final LineKind kind;
    final LineModel line;
    final ObjectProperty<@Nullable Means> means = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Route> route = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable SealFound> found = new SimpleObjectProperty<>();

    /** What may have come, each to be ticked. */
    final List<Tick> ticks;

    /** What to think of before it leaves; may be empty. */
    final String caution;

    private final TransferId transfer;
    private final RecordStep record;

    /** One thing that was sent, and whether it came. */
    record Tick(String item, BooleanProperty came) {}

    /**
     * @param recorded runs once it stands in the log
     */
    LineAnswers(
            Surroundings around,
            RecordStep record,
            FileOut file,
            LineKind kind,
            Runnable recorded) {
        this.kind = kind;
        this.record = record;
        this.transfer = file.transfer().id();
        this.line = new LineModel(around.background(), around.today(), this::reading, recorded);
        this.ticks =
                expected(around, file.transfer(), kind).stream()
                        .map(item -> new Tick(item, new SimpleBooleanProperty()))
                        .toList();
        this.caution = caution(file.transfer());
        prefill(around.me().get(), file);
    }

    /** What is likely stands there already; a second reader and a receiver are never presumed. */
    private void prefill(String me, FileOut file) {
        Transfer to = file.transfer();
        if (kind == Step.RECEIPT_CONFIRMED) {
            line.by(to.lead());
        } else if (kind == Step.PACK_CHECKED) {
            line.by(to.asked().map(Line::whom).orElse(""));
        } else {
            line.by(me);
        }
        if (kind == Step.LEAD_SPOKEN_TO || kind == Event.CHASED || sends()) {
            line.text(WHOM).set(to.lead());
        }
        if (kind == Step.SOCIAL_WORKER_TOLD) {
            file.socialWorker().ifPresent(worker -> line.text(WHOM).set(worker.name()));
        }
        if (sends()) {
            line.text(ITEMS)
                    .set(
                            to.latestPack()
                                    .map(pack ->
                                            "Pack "
                                                    + pack.number()
                                                    + ", "
                                                    + pack.pages()
                                                    + " pages")
                                    .orElse(""));
        }
    }

    private String caution(Transfer transfer) {
        if (!sends()) {
            return "";
        }
        if (transfer.latestPack().isEmpty()) {
            return "No pack was saved here. Say below what travels in its place.";
        }
        return transfer.taken(Step.PACK_CHECKED).isEmpty()
                ? "Nobody else has checked this pack yet."
                : "";
    }

    /** Of a receipt all that was sent; of what came later, or is lost, what was missing. */
    private static List<String> expected(Surroundings around, Transfer transfer, LineKind kind) {
        return switch (transfer.receipt(around.days(), around.today())) {
            case Receipt.NotSent _ -> List.of();
            case Receipt.Awaited(Line sent, _, _) when kind == Step.RECEIPT_CONFIRMED ->
                    sent.carried().items();
            case Receipt.ToChase(Line sent, _, _) when kind == Step.RECEIPT_CONFIRMED ->
                    sent.carried().items();
            case Receipt.Here(Line sent, _, _) when kind == Step.RECEIPT_CONFIRMED ->
                    sent.carried().items();
            case Receipt.Here(_, _, List<String> missing)
                    when kind == Event.REST_ARRIVED || kind == Event.LOST ->
                    missing;
            default -> List.of();
        };
    }

    boolean sends() {
        return kind instanceof Step step && step.sends();
    }

    private Callable<List<Problem>> reading(LineModel typed) {
        RecordStep.Answers answers =
                new RecordStep.Answers(
                        kind,
                        typed.day(),
                        typed.typed(LineModel.TIME),
                        typed.typed(LineModel.BY),
                        typed.typed(WHOM),
                        Optional.ofNullable(means.get()),
                        carried(typed),
                        typed.typed(LineModel.WORDS));
        return () ->
                switch (record.record(transfer, answers)) {
                    case RecordStep.Outcome.Recorded() -> List.of();
                    case RecordStep.Outcome.NotRecorded(List<Problem> problems) -> problems;
                };
    }

    private Carried carried(LineModel typed) {
        List<String> items = new ArrayList<>(typed.typed(ITEMS).lines().toList());
        ticks.stream().filter(tick -> tick.came().get()).map(Tick::item).forEach(items::add);
        return new Carried(
                Optional.ofNullable(route.get()),
                typed.typed(TRACKING),
                typed.typed(SEAL),
                Optional.ofNullable(found.get()),
                items);
    }
}
