package org.daybook.chronology.view;

import static org.daybook.desk.FollowUpKindName.OFFER;
import static org.daybook.desk.FollowUpKindName.REFERRAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.daybook.chronology.Entry;
import org.daybook.desk.Buttons;
import org.daybook.desk.MoreButton;

/** What can be done with an entry: the frequent deeds as links, the others under one button. */
final class EntryDeeds extends FlowPane {

    private final Entry entry;
    private final ChildFileModel model;
    private final EntryForms forms;
    private final Runnable addFile;
    private final List<MenuItem> seldom = new ArrayList<>();

    /**
     * @param addFile asks which file to keep with it
     * @param read the way to what is folded away, which may be read in every file
     */
    EntryDeeds(
            Entry entry,
            ChildFileModel model,
            EntryForms forms,
            Runnable addFile,
            Optional<Hyperlink> read) {
        this.entry = entry;
        this.model = model;
        this.forms = forms;
        this.addFile = addFile;
        setPrefWrapLength(EntryView.ONE_LINE);
        getStyleClass().add("entry-deeds");
        read.ifPresent(getChildren()::add);
        if (entry.child(model.childId()).isPresent()) {
            offer();
        }
        setManaged(!getChildren().isEmpty());
    }

    /** Others' entries are read here; what is done with them is done in their own file. */
    private void offer() {
        switch (entry.standing()) {
            case UNDECIDED -> undecided();
            case OPEN -> open();
            case CLOSED -> closed();
            case WITHDRAWN -> link("Bring back", "bring-back", forms::bringBack);
            case MERGED -> merged();
        }
        if (entry.inForce()) {
            seldom("Add a file", "add-file", addFile);
        }
        if (entry.counts() && entry.tookIn().isEmpty()) {
            anotherPlace();
        }
        if (!entry.earlier().isEmpty()) {
            link(EntryWords.changed(entry), "earlier", forms::earlier);
        }
        more();
    }

    private void undecided() {
        Button decide = Buttons.low(Buttons.outlined("Decide", forms::decide));
        decide.setId("decide-" + entry.seq());
        getChildren().add(decide);
        link("Add an action", "add-action", forms::addAction);
        amend();
        tell();
    }

    private void open() {
        boolean decidable = entry.kind().needsDecision();
        link("Add an action", "add-action", forms::addAction);
        amend();
        followUp();
        tell();
        if (decidable) {
            link("Close", "close", forms::close);
            seldom("Add a decision", "decide", forms::decide);
        } else {
            seldom("Close", "close", forms::close);
        }
    }

    private void closed() {
        link("Open again", "open-again", forms::reopen);
        amend();
        tell();
    }

    private void merged() {
        link("Not the same", "not-the-same", forms::bringBack);
        tell();
    }

    /** What was decided goes on in what is followed up. */
    private void followUp() {
        if (entry.decisions().isEmpty()) {
            return;
        }
        switch (entry.decisions().getLast().kind()) {
            case REFER ->
                    link("Record the referral", "refer", () -> model.followUp(entry, REFERRAL));
            case EARLY_HELP ->
                    link("Record the offer", "offer", () -> model.followUp(entry, OFFER));
            case SEEK_ADVICE, WATCH, NO_FURTHER_ACTION, OTHER -> {}
        }
    }

    private void amend() {
        link("Amend", "amend", () -> model.amend(entry));
    }

    /** In sight while somebody waits for it. */
    private void tell() {
        if (TurnWords.stillToTell(entry)) {
            link(TurnWords.tell(entry), "tell", forms::tell);
        } else if (entry.kind().needsDecision() && entry.standing() != Entry.Standing.MERGED) {
            seldom("Tell the reporter", "tell", forms::tell);
        }
    }

    /** The gravest last. */
    private void anotherPlace() {
        seldom("The same as another entry", "same", forms::same);
        seldom("Move to another child", "move", forms::move);
        seldom("Withdraw", "withdraw", forms::withdraw);
    }

    private void link(String deed, String id, Runnable action) {
        Hyperlink link = Buttons.link(deed, action);
        link.setId(id + "-" + entry.seq());
        getChildren().add(link);
    }

    private void seldom(String deed, String id, Runnable action) {
        seldom.add(MoreButton.item(deed, id + "-" + entry.seq(), action));
    }

    private void more() {
        if (!seldom.isEmpty()) {
            MoreButton more = new MoreButton("More", seldom);
            more.setId("more-" + entry.seq());
            more.setAccessibleText("More for the entry of " + EntryWords.day(entry));
            more.getStyleClass().addAll("low", "quiet");
            getChildren().add(more);
        }
    }
}
