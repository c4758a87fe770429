package org.daybook.attachments.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentId;
import org.daybook.attachments.TakeOutAttachment;
import org.daybook.desk.Buttons;
import org.daybook.desk.Flow;
import org.daybook.desk.Form;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/** One file: what it is, who added it, and what can be done with it. */
final class AttachmentRow extends VBox {

    private final AttachmentsModel model;
    private final Attachment attachment;
    private final String id;

    AttachmentRow(AttachmentsModel model, Attachment attachment, Runnable save) {
        this.model = model;
        this.attachment = attachment;
        this.id = "file-" + attachment.position();
        getStyleClass().addAll("row", "attachment");
        getChildren().addAll(head(save), Texts.caption(FileWords.added(attachment)));
        attachment
                .disguise()
                .ifPresent(sentence ->
                        getChildren()
                                .add(
                                        Mark.before(
                                                Mark.Shape.DUE_SOON,
                                                Texts.status(Mark.Shape.DUE_SOON, sentence))));
        attachment.takenOut().ifPresent(this::showOut);
        model.goingOut().subscribe(this::ask);
    }

    /** All on one line as long as there is room. */
    private Node head(Runnable save) {
        Label name = Texts.strong(attachment.shownName());
        Flow head = new Flow(name, Texts.small(FileWords.kind(attachment)));
        head.getStyleClass().add("attachment-head");
        if (attachment.isIn()) {
            offer(head, save);
        }
        return head;
    }

    private void offer(Flow head, Runnable save) {
        if (attachment.kind().isShown()) {
            head.getChildren().add(deed("Look at it", "look", () -> model.look(attachment)));
        }
        head.getChildren()
                .addAll(
                        deed("Save a copy", "save", save),
                        deed("Take it out", "take-out", () -> model.beginTakingOut(attachment)));
    }

    private void showOut(Attachment.TakenOut out) {
        getChildren().add(Mark.before(Mark.Shape.ENDED, Texts.small(FileWords.takenOut(out))));
    }

    private Hyperlink deed(String words, String what, Runnable action) {
        Hyperlink link = Buttons.link(words, action);
        link.setId(id + "-" + what);
        link.setAccessibleText(words + ", " + attachment.shownName());
        return link;
    }

    private void ask(Optional<AttachmentId> which) {
        getChildren().removeIf(node -> "why".equals(node.getUserData()));
        if (which.filter(attachment.id()::equals).isPresent()) {
            Node why = why();
            why.setUserData("why");
            getChildren().add(why);
        }
    }

    private Node why() {
        Form form = new Form(model.problems());
        Button out = Buttons.main("Take it out", () -> model.takeOut(attachment.id()));
        out.setId(id + "-out");
        Button leave = Buttons.text("Leave it in", model::leaveIn);
        Flow buttons = new Flow(out, leave);
        buttons.getStyleClass().add("attachment-deeds");
        VBox ask =
                form.of(
                        form.text(TakeOutAttachment.WHY, "Why is it taken out?", model.why())
                                .hint("The line stays, with your reason"),
                        buttons);
        ask.getStyleClass().add("attachment-why");
        return ask;
    }
}
