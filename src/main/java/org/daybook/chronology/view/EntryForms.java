package org.daybook.chronology.view;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.daybook.chronology.Action;
import org.daybook.chronology.Entry;
import org.daybook.desk.Sheet;

/** The place below an entry where one small form at a time stands. */
final class EntryForms extends VBox {

    private static final String DECIDE = "decide";

    private final Entry entry;
    private final ChildFileModel model;
    private final Supplier<Node> earlier;
    private String standing = "";

    /**
     * @param earlier makes what the entry said before
     */
    EntryForms(Entry entry, ChildFileModel model, Supplier<Node> earlier) {
        this.entry = entry;
        this.model = model;
        this.earlier = earlier;
        setManaged(false);
    }

    void decide() {
        open(DECIDE, () -> new DecideForm(model.forms().decide(entry), suffix(), this::shut));
    }

    /** For whoever comes from elsewhere: what is typed in it already stays. */
    void toDecide() {
        if (standing.equals(DECIDE)) {
            getChildren().getFirst().requestFocus();
        } else {
            decide();
        }
    }

    void addAction() {
        open(
                "action",
                () ->
                        new ActionForm(
                                model.forms().addAction(entry),
                                suffix(),
                                model::staff,
                                this::shut));
    }

    void finish(Action action) {
        open(
                "finish " + action.id(),
                () -> new FinishForm(model.forms().finish(action), suffix(), this::shut));
    }

    void earlier() {
        open("earlier", earlier);
    }

    void close() {
        open("close", () -> new CloseForm(turns().close(entry), suffix(), this::shut));
    }

    void reopen() {
        why(
                turns().reopen(entry),
                "Why is it open again?",
                "The outcome stays to be read",
                "Open again");
    }

    void withdraw() {
        why(
                turns().withdraw(entry),
                "Why does it not hold?",
                "It stays in the list, folded away, and leaves the school in no pack",
                "Withdraw");
    }

    void bringBack() {
        boolean merged = entry.inForce();
        why(
                turns().bringBack(entry),
                merged ? "Why is it not the same?" : "Why does it hold after all?",
                merged ? "Then it counts for itself again" : "Then it counts again",
                merged ? "Record as not the same" : "Bring back");
    }

    private void why(SmallFormModel form, String question, String hint, String deed) {
        open(deed, () -> new WhyForm(form, suffix(), question, hint, deed, this::shut));
    }

    void move() {
        open("move", () -> new MoveForm(turns().move(entry), turns(), suffix(), this::shut));
    }

    void same() {
        open("same", () -> new SameForm(turns().same(entry), others(), suffix(), this::shut));
    }

    /** What could be kept in its place, the nearest in time first. */
    private List<Entry> others() {
        return model.chronology().get().entries().stream()
                .filter(one -> one.counts() && !one.id().equals(entry.id()))
                .sorted(
                        Comparator.comparingLong(
                                one -> Math.abs(one.day().toEpochDay() - entry.day().toEpochDay())))
                .toList();
    }

    void tell() {
        open("tell", () -> new TellForm(turns().tell(entry), suffix(), model::staff, this::shut));
    }

    private TurnForms turns() {
        return model.turnForms();
    }

    private String suffix() {
        return "-" + entry.seq();
    }

    /** Opens it, or shuts it when the same was asked for again. */
    private void open(String what, Supplier<Node> content) {
        if (standing.equals(what)) {
            shut();
        } else {
            standing = what;
            Node shown = content.get();
            getChildren().setAll(List.of(shown));
            setManaged(true);
            shown.requestFocus();
            Platform.runLater(this::intoView);
        }
    }

    /** The whole form, and not only the field that has the focus. */
    private void intoView() {
        Parent around = getParent();
        while (around != null && !(around instanceof Sheet)) {
            around = around.getParent();
        }
        if (around instanceof Sheet sheet) {
            sheet.applyCss();
            sheet.layout();
            sheet.show(this);
        }
    }

    private void shut() {
        standing = "";
        getChildren().clear();
        setManaged(false);
    }
}
