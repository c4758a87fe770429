package org.daybook.retention.view;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.daybook.children.Child;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Flow;
import org.daybook.desk.Mark;
import org.daybook.desk.Page;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.daybook.retention.Destruction;
import org.daybook.retention.SaveCertificate;
import org.daybook.retention.view.KeptFileModel.Facts;
import org.daybook.retention.view.KeptFileModel.Gone;

/** One child's kept file: the decision, the holds, how long, and its destruction. */
public final class KeptFilePage implements Page {

    private final KeptFileModel model;
    private final Sheet sheet = new Sheet("");

    public KeptFilePage(KeptFileModel model) {
        this.model = model;
        Button list = Buttons.text("All kept files", model::toTheList);
        list.setId("to-kept-files");
        Button file = Buttons.outlined("To the file", model::toTheFile);
        file.setId("to-the-file");
        Node left = column(new DecisionCard(model).card(), new HoldsCard(model).card());
        Node right = column(new HowLongCard(model), new DestroyCard(model));
        sheet.belongsTo("Kept files")
                .actions(Texts.receipt(model.receipt()), list, file)
                .content(Columns.cards(left, right));
        model.facts().subscribe(this::show);
        model.gone().subscribe(gone -> gone.ifPresent(this::over));
    }

    private void show(Facts facts) {
        facts.file()
                .ifPresent(one -> {
                    Child child = one.child();
                    sheet.title().setText(child.name());
                    sheet.saying(upper(child.bornInWords(facts.today())) + ".");
                });
    }

    /** Nothing of the child stands on the page any more. */
    private void over(Gone gone) {
        Destruction certificate = gone.certificate();
        sheet.title().setText("The file is destroyed");
        sheet.saying("Certificate " + certificate.number());
        Button save = Buttons.main("Save the certificate", () -> save(certificate));
        save.setId("save-certificate");
        Button list = Buttons.outlined("All kept files", model::toTheList);
        list.setId("to-kept-files");
        Button copy = Buttons.outlined("Make a new safe copy", model::toSafeKeeping);
        copy.setId("to-safe-keeping");
        Card card =
                new Card(
                        gone.sentence().isEmpty()
                                ? Mark.before(
                                        Mark.Shape.DONE,
                                        Texts.strong("Nothing of it is left on this computer."))
                                : Mark.before(Mark.Shape.LATE, Texts.strong(gone.sentence())));
        card.setId("destroyed");
        if (!certificate.copies().isEmpty()) {
            card.getChildren()
                    .addAll(
                            Texts.body(
                                    "Safe copies made before still hold it. Make a new one, then"
                                            + " remove these:"),
                            Texts.small(certificate.copies()));
        }
        Flow deeds = new Flow(save, copy, list);
        deeds.getStyleClass().add("dialog-buttons");
        card.getChildren().add(deeds);
        sheet.actions(Texts.receipt(model.receipt())).content(card);
        sheet.focusOn("save-certificate");
    }

    private void save(Destruction certificate) {
        model.around()
                .files()
                .saveFile(
                        sheet,
                        "Save the certificate",
                        SaveCertificate.fileName(certificate),
                        FileChoice.Kind.PDF)
                .ifPresent(target -> model.save(certificate, target));
    }

    private static String upper(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static VBox column(Node... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().add("card-column");
        return column;
    }

    /** Without the child's name: a window's title may be seen by anybody. */
    @Override
    public String title() {
        return "A kept file";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        if (model.gone().get().isEmpty()) {
            model.refresh();
            sheet.focusOn("decide-copy");
        }
    }
}
