package org.daybook.oversight.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.base.ChildId;
import org.daybook.chronology.Draft;
import org.daybook.chronology.EntryKind;
import org.daybook.desk.EntryKindName;
import org.daybook.desk.FollowUpKindName;
import org.daybook.desk.Place;
import org.daybook.followup.NotBegun;
import org.daybook.oversight.ReadToday;
import org.daybook.oversight.ToDo;
import org.daybook.oversight.Today;

/** What needs the lead now. */
public final class TodayModel {

    private final ReadToday read;
    private final Around around;
    private final ReadOnlyObjectWrapper<Optional<Today>> board =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public TodayModel(ReadToday read, Around around) {
        this.read = read;
        this.around = around;
    }

    /** Reads the board; also after every deed done on it. */
    public void refresh() {
        around.background().run(read::now).then(found -> board.set(Optional.of(found)));
    }

    /** Goes to where a line's deed is done. */
    public void go(ToDo toDo) {
        around.navigator().go(place(toDo));
    }

    private static Place place(ToDo toDo) {
        return switch (toDo) {
            case ToDo.Decide(var entry) -> file(entry.wording().children().getFirst().child());
            case ToDo.Tell(var entry) -> file(entry.wording().children().getFirst().child());
            case ToDo.Finish(var open) ->
                    file(open.entry().wording().children().getFirst().child());
            case ToDo.FollowUp(var id, var _) -> new Place.FollowUpSteps(id, true);
            case ToDo.Begin(var decided) -> begin(decided);
            case ToDo.Send(var transfer, var _) -> new Place.TransferSteps(transfer, true);
            case ToDo.OtherClock(var transfer) -> new Place.TransferSteps(transfer);
            case ToDo.FileIn(var arrival, var _) -> new Place.ArrivalSteps(arrival, true);
            case ToDo.AskForFile(var child) -> new Place.BeginArrival(List.of(child));
            case ToDo.Hold(var child, var _, var _) -> new Place.Standing(child);
            case ToDo.Review(var child) -> new Place.KeptFile(child);
            case ToDo.FinishDestroying _ -> new Place.KeptFiles();
            case ToDo.Consider(var child) -> file(child);
            case ToDo.FinishDraft(var draft) -> form(draft);
        };
    }

    private static Place file(ChildId child) {
        return new Place.ChildFile(child);
    }

    /** For all the children of the entry. */
    private static Place begin(NotBegun decided) {
        return new Place.BeginFollowUp(
                new FollowUpKindName(decided.kind().name()),
                decided.entry().wording().children().stream().map(one -> one.child()).toList(),
                Optional.of(decided.entry().id()));
    }

    /** Takes up what was half written. */
    private static Place form(Draft draft) {
        List<ChildId> children = draft.text().children().stream().map(one -> one.child()).toList();
        EntryKind kind = draft.text().kind();
        return draft.text()
                .amends()
                .filter(_ -> !children.isEmpty())
                .<Place>map(entry -> new Place.AmendEntry(entry, children.getFirst()))
                .orElseGet(() ->
                        new Place.NewEntry(
                                new EntryKindName(kind.name()), children, Optional.of(draft.id())));
    }

    public void letGo(Draft draft) {
        around.background()
                .run(() -> {
                    around.letGo().letGo(draft.id());
                    return draft;
                })
                .then(_ -> refresh());
    }

    public void openFile(ChildId child) {
        around.navigator().go(file(child));
    }

    public void newConcern() {
        around.navigator()
                .go(new Place.NewEntry(EntryKindName.CONCERN, List.of(), Optional.empty()));
    }

    /** Whether no child has a file yet: known from the roll in memory. */
    boolean isNobodyHere() {
        return around.children().all().isEmpty();
    }

    public void bringChildrenIn() {
        around.navigator().go(new Place.ImportChildren());
    }

    /** Empty until it is read. */
    public ReadOnlyObjectProperty<Optional<Today>> board() {
        return board.getReadOnlyProperty();
    }

    Around around() {
        return around;
    }
}
