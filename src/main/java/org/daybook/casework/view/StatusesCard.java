package org.daybook.casework.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import org.daybook.casework.ChangeStatus;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.StatusKind;
import org.daybook.desk.DeedForm;
import org.daybook.desk.FactRow;
import org.daybook.desk.FactsCard;
import org.daybook.desk.Mark;
import org.daybook.desk.Question;
import org.daybook.desk.Texts;

/** The statuses of a child, now and before, with those that were struck out at the end. */
final class StatusesCard {

    private static final String ROUGHLY = "12 Mar 2026, Mar 2026, 2026; empty when not known";

    private final StandingModel model;
    private final Supplier<? extends Node> beforeStepDown;
    private final FactsCard card;

    /**
     * @param beforeStepDown what another room says before a case is closed or a status ended
     */
    StatusesCard(StandingModel model, Supplier<? extends Node> beforeStepDown) {
        this.model = model;
        this.beforeStepDown = beforeStepDown;
        this.card =
                new FactsCard("Status, now and before", "Add a status", "add-status", this::add);
        card.setId("statuses");
        model.facts().subscribe(this::show);
    }

    FactsCard card() {
        return card;
    }

    private void show(Facts facts) {
        List<ChildStatus> all =
                Stream.of(
                                facts.standing().now().stream(),
                                facts.standing().before().stream(),
                                facts.standing().statuses().stream().filter(ChildStatus::isStruck))
                        .flatMap(one -> one)
                        .toList();
        List<FactRow> rows = new ArrayList<>();
        for (ChildStatus status : all) {
            boolean gravest = facts.standing().gravest().filter(status::equals).isPresent();
            rows.add(row(status, gravest, rows.size() + 1));
        }
        card.show(rows, "No status is written down, now or before.");
    }

    private FactRow row(ChildStatus status, boolean gravest, int number) {
        if (status.isStruck()) {
            return new FactRow(Mark.Shape.NOT_KNOWN, "struck out", struck(status))
                    .saying(CaseWords.days(status))
                    .saying(CaseWords.sentences(CaseWords.struck(status.struck().get())));
        }
        FactRow row =
                new FactRow(
                                shape(status, gravest),
                                status.inForce() ? "in force" : "ended",
                                Texts.strong(status.words()))
                        .saying(CaseWords.days(status))
                        .saying(CaseWords.notes(status));
        if (status.inForce()) {
            row.deed("End", "end-status-" + number, close -> end(status, close));
        } else {
            row.deed("Has not ended", "resume-status-" + number, close -> resume(status, close));
        }
        return row.deed("Strike out", "strike-status-" + number, close -> strike(status, close));
    }

    /** As on the chips of the file. */
    private static Mark.Shape shape(ChildStatus status, boolean gravest) {
        if (!status.inForce()) {
            return Mark.Shape.ENDED;
        }
        return gravest ? Mark.Shape.CONCERN : Mark.Shape.OPEN;
    }

    private static Node struck(ChildStatus status) {
        var words = Texts.body(status.words());
        words.getStyleClass().add("struck-words");
        return words;
    }

    private DeedForm add(Runnable close) {
        CaseFormModel model = this.model.forms().beginStatus();
        DeedForm form = new DeedForm(model, "Record the status", close);
        Question kind =
                form.ask()
                        .choice(
                                ChangeStatus.KIND,
                                "Which status?",
                                model.status(),
                                FXCollections.observableArrayList(StatusKind.values()),
                                StatusKind::words);
        Question detail =
                form.ask()
                        .suggested(
                                ChangeStatus.DETAIL,
                                "Detail",
                                model.text(ChangeStatus.DETAIL),
                                typed -> usual(model, typed));
        model.status()
                .subscribe(chosen -> {
                    String asked = chosen == null ? "" : chosen.detail();
                    detail.words().setText(asked.isEmpty() ? "Detail" : asked + "?");
                    shown(detail, !asked.isEmpty());
                });
        Question began =
                form.ask()
                        .text(ChangeStatus.BEGAN, "Since when?", model.text(ChangeStatus.BEGAN))
                        .hint(ROUGHLY);
        Question over =
                form.ask()
                        .check(
                                ChangeStatus.ENDED + "-already",
                                "It has ended already",
                                model.over());
        Question ended =
                form.ask()
                        .text(ChangeStatus.ENDED, "Until when?", model.text(ChangeStatus.ENDED))
                        .hint(ROUGHLY);
        ended.visibleProperty().bind(model.over());
        ended.managedProperty().bind(model.over());
        Question note =
                form.ask()
                        .longText(
                                ChangeStatus.NOTE,
                                "Anything to note?",
                                model.text(ChangeStatus.NOTE),
                                1);
        return form.laid(kind, detail, began, over, ended, note);
    }

    /** All the usual answers while nothing is typed, else those that hold it. */
    private static List<String> usual(CaseFormModel model, String typed) {
        StatusKind kind = model.status().get();
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        return kind == null
                ? List.of()
                : kind.usualDetails().stream().filter(one -> one.contains(sought)).toList();
    }

    private DeedForm end(ChildStatus status, Runnable close) {
        CaseFormModel model = this.model.forms().endStatus(status);
        DeedForm form = new DeedForm(model, "Record the end", close);
        boolean stepsDown = status.kind().isGrave() || status.kind() == StatusKind.EARLY_HELP;
        Node asked = stepsDown ? beforeStepDown.get() : StandingPage.nothing();
        return form.laid(
                asked,
                form.ask()
                        .text(
                                ChangeStatus.END_DAY,
                                "When did it end?",
                                model.text(ChangeStatus.END_DAY))
                        .hint("12 Mar 2026, Mar 2026, 2026, or: not known"),
                form.ask()
                        .longText(
                                ChangeStatus.END_NOTE,
                                "Anything to note?",
                                model.text(ChangeStatus.END_NOTE),
                                1)
                        .hint("What has changed, who says so, what the child says"));
    }

    private DeedForm resume(ChildStatus status, Runnable close) {
        CaseFormModel model = this.model.forms().resumeStatus(status);
        DeedForm form = new DeedForm(model, "It has not ended", close);
        return form.laid(
                form.ask()
                        .longText(
                                ChangeStatus.RESUME_WHY,
                                "How was the end written by mistake?",
                                model.text(ChangeStatus.RESUME_WHY),
                                1)
                        .hint("The end stays to be read, struck out"));
    }

    private DeedForm strike(ChildStatus status, Runnable close) {
        CaseFormModel model = this.model.forms().strikeStatus(status);
        DeedForm form = new DeedForm(model, "Strike it out", close);
        return form.laid(
                form.ask()
                        .longText(
                                ChangeStatus.STRIKE_WHY,
                                "What was wrong with it?",
                                model.text(ChangeStatus.STRIKE_WHY),
                                1)
                        .hint("It stays to be read, and counts no more"));
    }

    static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
