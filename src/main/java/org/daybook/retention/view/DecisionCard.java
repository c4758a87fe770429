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
import org.daybook.desk.Question;
import org.daybook.desk.Texts;
import org.daybook.retention.DecideCopy;
import org.daybook.retention.KeptCopy;
import org.daybook.retention.KeptFile;
import org.daybook.retention.view.KeptFileModel.Facts;

/** Whether a copy is kept here: the decision in force, and those before it. */
final class DecisionCard {

    private final KeptFileModel model;
    private final FactsCard card;

    DecisionCard(KeptFileModel model) {
        this.model = model;
        this.card = new FactsCard("The copy here", "Decide", "decide-copy", this::form);
        card.setId("decisions");
        model.facts().subscribe(this::show);
    }

    FactsCard card() {
        return card;
    }

    private void show(Facts facts) {
        List<FactRow> rows = new ArrayList<>();
        for (KeptCopy one : facts.file().map(KeptFile::decisions).orElse(List.of())) {
            rows.add(row(one, rows.isEmpty()));
        }
        card.show(rows, "Nobody has decided yet whether a copy is kept here.");
    }

    private static FactRow row(KeptCopy one, boolean inForce) {
        return new FactRow(
                        inForce ? Mark.Shape.DECISION : Mark.Shape.ENDED,
                        inForce ? "in force" : "earlier",
                        inForce ? Texts.strong(one.inWords()) : Texts.body(one.inWords()))
                .saying(one.why())
                .saying(
                        "Decided by "
                                + one.decidedBy()
                                + ", "
                                + Days.typed(one.decidedOn())
                                + one.reviewOn()
                                        .map(day -> ". Look at it again " + Days.typed(day))
                                        .orElse(""));
    }

    private DeedForm form(Runnable close) {
        RetentionForm form = model.decide();
        DeedForm laid = new DeedForm(form, "Record the decision", close);
        Question review =
                laid.ask()
                        .day(
                                DecideCopy.REVIEW,
                                "When is it looked at again?",
                                form.text(DecideCopy.REVIEW),
                                model.around().clock(),
                                Sense.DUE);
        review.visibleProperty()
                .bind(form.copy().map(kept -> !Boolean.FALSE.equals(kept)).orElse(true));
        review.managedProperty().bind(review.visibleProperty());
        return laid.laid(
                laid.ask()
                        .chips(
                                DecideCopy.KEPT,
                                "Is a copy of this file kept here?",
                                form.copy(),
                                List.of(true, false),
                                kept -> kept ? "A copy is kept" : "No copy is kept"),
                laid.ask().longText(DecideCopy.WHY, "Why?", form.text(DecideCopy.WHY), 2),
                review,
                Columns.fields(
                        laid.ask()
                                .suggested(
                                        DecideCopy.BY,
                                        "Who decided it?",
                                        form.text(DecideCopy.BY),
                                        typed -> StaffOffered.of(model.facts().get(), typed)),
                        laid.ask()
                                .day(
                                        DecideCopy.DAY,
                                        "When?",
                                        form.text(DecideCopy.DAY),
                                        model.around().clock(),
                                        Sense.HAPPENED)
                                .hint("Today, when empty")));
    }
}
