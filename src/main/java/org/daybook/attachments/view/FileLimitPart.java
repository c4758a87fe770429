package org.daybook.attachments.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.daybook.attachments.ChangeFileLimit;
import org.daybook.attachments.FileLimit;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Flow;
import org.daybook.desk.Form;
import org.daybook.desk.Part;
import org.daybook.desk.Texts;

/** Among the settings: how large a file of an entry may be. */
public final class FileLimitPart implements Part {

    private final FileLimit limit;
    private final ChangeFileLimit change;
    private final Background background;
    private final StringProperty megabytes = new SimpleStringProperty("");
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final Label outcome = Texts.small("");
    private final Card card;

    public FileLimitPart(FileLimit limit, ChangeFileLimit change, Background background) {
        this.limit = limit;
        this.change = change;
        this.background = background;
        Form form = new Form(problems);
        Button keep = Buttons.outlined("Keep the size", this::keep);
        keep.setId("keep-file-limit");
        Flow foot = new Flow(keep, outcome);
        foot.getStyleClass().add("attachment-deeds");
        this.card =
                Card.titled(
                        "Files of entries",
                        form.of(
                                form.text(
                                                ChangeFileLimit.FIELD,
                                                "The largest file, in megabytes",
                                                megabytes)
                                        .hint("From 1 to " + FileLimit.MOST_MEGABYTES)),
                        foot);
        AttachmentsPart.dress(card);
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        outcome.setText("");
        background.run(limit::megabytes).then(now -> megabytes.set(Long.toString(now)));
    }

    private void keep() {
        String typed = megabytes.get();
        background.run(() -> change.change(typed)).then(this::kept);
    }

    private void kept(Optional<Problem> problem) {
        problems.setAll(problem.map(List::of).orElse(List.of()));
        outcome.setText(problem.isPresent() ? "" : "Kept.");
    }
}
