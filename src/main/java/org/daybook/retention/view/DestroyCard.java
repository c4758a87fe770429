package org.daybook.retention.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.daybook.base.Problem;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.DeedForm;
import org.daybook.desk.Dialogs;
import org.daybook.desk.Flow;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;
import org.daybook.retention.DestroyFile;
import org.daybook.retention.EarlierCopies;
import org.daybook.retention.Extent;
import org.daybook.retention.Hindrance;
import org.daybook.retention.view.KeptFileModel.Facts;

/** What stands in the way of destroying the file; or what would go, what stays, and the deed. */
final class DestroyCard extends Card {

    private final KeptFileModel model;

    DestroyCard(KeptFileModel model) {
        this.model = model;
        setId("destroy");
        model.facts().subscribe(this::show);
    }

    private void show(Facts facts) {
        getChildren().setAll(Texts.section("Destroying it"));
        if (facts.file().isEmpty()) {
            return;
        }
        if (!facts.hindrances().isEmpty()) {
            getChildren().add(Texts.body("This file cannot be destroyed now."));
            facts.hindrances().stream().map(DestroyCard::hindrance).forEach(getChildren()::add);
            return;
        }
        facts.extent().ifPresent(extent -> said(extent, facts));
    }

    private static Node hindrance(Hindrance one) {
        Node line = Mark.before(Mark.Shape.NOT_MET, Texts.body(one.sentence()));
        line.setId("hindrance-" + one.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return line;
    }

    private void said(Extent extent, Facts facts) {
        getChildren().addAll(Texts.cardTitle("What goes for good"), Texts.body(extent.goes()));
        if (!extent.stays().isEmpty()) {
            getChildren().add(Texts.cardTitle("What stays"));
            extent.stays().stream().map(Texts::body).forEach(getChildren()::add);
        }
        getChildren().add(Texts.cardTitle("Copies made before"));
        getChildren()
                .add(
                        Texts.body(
                                facts.copies().isEmpty()
                                        ? "No safe copy is known of."
                                        : "These safe copies still hold the file. They are yours to"
                                                + " remove, once a new one has been made."));
        facts.copies().stream()
                .map(EarlierCopies.Place::inWords)
                .map(Texts::small)
                .forEach(getChildren()::add);
        getChildren()
                .add(
                        Texts.small(
                                "What was printed, sent or saved elsewhere is not reached from"
                                        + " here."));
        Button begin = Buttons.outlined("Destroy this file", () -> {});
        begin.setId("begin-destroying");
        Flow foot = new Flow(begin);
        begin.setOnAction(_ -> open(foot, facts));
        getChildren().add(foot);
    }

    private void open(Flow foot, Facts facts) {
        int at = getChildren().indexOf(foot);
        DeedForm form =
                form(
                        facts,
                        () -> {
                            getChildren().set(at, foot);
                            foot.getChildren().getFirst().requestFocus();
                        });
        getChildren().set(at, form);
        form.requestFocus();
    }

    private DeedForm form(Facts facts, Runnable close) {
        RetentionForm form = model.destroy();
        DeedForm laid = new DeedForm(new Asking(form), "Destroy this file", close);
        List<Node> questions = new ArrayList<>();
        questions.add(
                laid.ask()
                        .longText(
                                DestroyFile.REASON,
                                "Why is it destroyed now?",
                                form.text(DestroyFile.REASON),
                                2)
                        .hint("Stays on the certificate: no name"));
        questions.add(
                laid.ask()
                        .suggested(
                                DestroyFile.WITNESS,
                                "Who has looked at it with you?",
                                form.text(DestroyFile.WITNESS),
                                typed -> StaffOffered.of(facts, typed)));
        questions.add(
                laid.ask()
                        .text(
                                DestroyFile.NAME,
                                "Type the name of the child",
                                form.text(DestroyFile.NAME))
                        .hint("As it stands at the top of this page"));
        if (!facts.copies().isEmpty()) {
            questions.add(
                    laid.ask()
                            .check(
                                    DestroyFile.COPIES,
                                    "I know of the safe copies above and see to them.",
                                    form.understood()));
        }
        return laid.laid(questions.toArray(Node[]::new));
    }

    /** Asks once more before the deed. */
    private final class Asking implements DeedForm.Model {

        private final RetentionForm form;

        Asking(RetentionForm form) {
            this.form = form;
        }

        @Override
        public void record() {
            Dialogs.ask(
                            DestroyCard.this,
                            "Destroy this file for good?",
                            "It is taken out of the records and off this computer and cannot be"
                                    + " brought back. This takes some seconds.",
                            "Destroy the file",
                            "Keep it")
                    .then(form::record);
        }

        @Override
        public ObservableList<Problem> problems() {
            return form.problems();
        }

        @Override
        public ReadOnlyBooleanProperty working() {
            return form.working();
        }
    }
}
