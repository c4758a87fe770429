package org.daybook.transfer.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.daybook.desk.DeedForm;
import org.daybook.desk.Question;
import org.daybook.desk.Texts;
import org.daybook.transfer.End;

/** Closes the way of a file under its last step, or takes it up again. */
final class EndForm {

    private EndForm() {}

    static DeedForm of(EndModel model, Runnable close) {
        if (model.reopens()) {
            DeedForm form = new DeedForm(model, "Take it up again", close);
            return form.laid(form.ask().longText("reopen-why", "Why does it go on?", model.why, 1));
        }
        DeedForm form = new DeedForm(model, "Close it", close);
        Label hint = Texts.small("");
        hint.textProperty().bind(model.how.map(End.How::hint).orElse(""));
        Node how =
                form.ask()
                        .chips(
                                "end-how",
                                "How did it end?",
                                model.how,
                                EndModel.ways(),
                                End.How::words)
                        .under(hint);
        Question whom = form.ask().text("end-whom", "Whom did you tell?", model.whom);
        model.how.subscribe(chosen -> {
            boolean nothing = chosen == End.How.NIL_RETURN;
            whom.setVisible(nothing);
            whom.setManaged(nothing);
        });
        return form.laid(
                how,
                whom,
                form.ask()
                        .longText("end-why", "Why?", model.why, 1)
                        .hint(
                                "Not needed where the receipt says it all, and the common transfer file is sent"));
    }
}
