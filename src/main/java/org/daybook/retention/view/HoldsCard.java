package org.daybook.retention.view;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.DayText.Sense;
import org.daybook.base.Days;
import org.daybook.desk.Columns;
import org.daybook.desk.DeedForm;
import org.daybook.desk.FactRow;
import org.daybook.desk.FactsCard;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;
import org.daybook.retention.ChangeHolds;
import org.daybook.retention.Hold;
import org.daybook.retention.HoldKind;
import org.daybook.retention.KeptFile;
import org.daybook.retention.view.KeptFileModel.Facts;

/** What forbids destroying the file, now and before. */
final class HoldsCard {

    private final KeptFileModel model;
    private final FactsCard card;

    HoldsCard(KeptFileModel model) {
        this.model = model;
        this.card = new FactsCard("Holds", "Put a hold on it", "add-hold", this::form);
        card.setId("holds");
        model.facts().subscribe(this::show);
    }

    FactsCard card() {
        return card;
    }

    private void show(Facts facts) {
        List<FactRow> rows = new ArrayList<>();
        for (Hold hold : facts.file().map(KeptFile::holds).orElse(List.of())) {
            rows.add(row(hold, rows.size() + 1));
        }
        card.show(rows, "Nothing forbids destroying it once its time is over.");
    }

    private FactRow row(Hold hold, int number) {
        String since = "Since " + Days.typed(hold.beganOn());
        FactRow row =
                new FactRow(
                                hold.holds() ? Mark.Shape.CONCERN : Mark.Shape.ENDED,
                                hold.holds() ? "in force" : "ended",
                                hold.holds()
                                        ? Texts.strong(hold.kind().words())
                                        : Texts.body(hold.kind().words()))
                        .saying(hold.words());
        return hold.end()
                .map(end ->
                        row.saying(since + ", ended " + Days.typed(end.on()) + ". " + end.why()))
                .orElseGet(() ->
                        row.saying(
                                        since
                                                + hold.reviewOn()
                                                        .map(day ->
                                                                ". Ask again " + Days.typed(day))
                                                        .orElse(""))
                                .deed("End", "end-hold-" + number, close -> end(hold, close)));
    }

    private DeedForm form(Runnable close) {
        RetentionForm form = model.hold();
        DeedForm laid = new DeedForm(form, "Record the hold", close);
        return laid.laid(
                laid.ask()
                        .chips(
                                ChangeHolds.KIND,
                                "Who or what forbids it?",
                                form.kind(),
                                List.of(HoldKind.values()),
                                HoldKind::words),
                laid.ask()
                        .longText(
                                ChangeHolds.WORDS,
                                "Whose is it, under which reference?",
                                form.text(ChangeHolds.WORDS),
                                2),
                Columns.fields(
                        laid.ask()
                                .day(
                                        ChangeHolds.FROM,
                                        "Since when?",
                                        form.text(ChangeHolds.FROM),
                                        model.around().clock(),
                                        Sense.HAPPENED)
                                .hint("Today, when empty"),
                        laid.ask()
                                .day(
                                        ChangeHolds.REVIEW,
                                        "When to ask whether it still holds?",
                                        form.text(ChangeHolds.REVIEW),
                                        model.around().clock(),
                                        Sense.DUE)));
    }

    private DeedForm end(Hold hold, Runnable close) {
        RetentionForm form = model.endHold(hold);
        DeedForm laid = new DeedForm(form, "Record the end", close);
        return laid.laid(
                laid.ask()
                        .day(
                                ChangeHolds.END_DAY,
                                "Last day?",
                                form.text(ChangeHolds.END_DAY),
                                model.around().clock(),
                                Sense.HAPPENED)
                        .hint("Today, when empty"),
                laid.ask()
                        .longText(
                                ChangeHolds.END_WHY,
                                "Who said that it holds no longer?",
                                form.text(ChangeHolds.END_WHY),
                                2));
    }
}
