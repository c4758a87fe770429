package org.daybook.chronology.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.base.ChildId;
import org.daybook.chronology.Board;
import org.daybook.chronology.ChronologyDeeds;
import org.daybook.chronology.Draft;
import org.daybook.chronology.Drafts;
import org.daybook.chronology.Entries;
import org.daybook.chronology.EntryKind;
import org.daybook.desk.EntryKindName;
import org.daybook.desk.Place;

/** What needs the lead now. */
public final class TodayModel {

    private final Entries entries;
    private final Drafts drafts;
    private final ChronologyDeeds deeds;
    private final Surroundings around;
    private final SmallForms forms;
    private final ReadOnlyObjectWrapper<Optional<Board>> board =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public TodayModel(Entries entries, Drafts drafts, ChronologyDeeds deeds, Surroundings around) {
        this.entries = entries;
        this.drafts = drafts;
        this.deeds = deeds;
        this.around = around;
        this.forms = new SmallForms(deeds, around, _ -> refresh());
    }

    /** Reads the board; also after every deed done on it. */
    public void refresh() {
        around.background()
                .run(() -> Board.of(entries, drafts, around.today()))
                .then(read -> board.set(Optional.of(read)));
    }

    public void openFile(ChildId child) {
        around.navigator().go(new Place.ChildFile(child));
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

    /** Takes up what was half written. */
    public void finish(Draft draft) {
        List<ChildId> children = draft.text().children().stream().map(one -> one.child()).toList();
        EntryKind kind = draft.text().kind();
        Place place =
                draft.text()
                        .amends()
                        .filter(_ -> !children.isEmpty())
                        .<Place>map(entry -> new Place.AmendEntry(entry, children.getFirst()))
                        .orElseGet(() ->
                                new Place.NewEntry(
                                        new EntryKindName(kind.name()),
                                        children,
                                        Optional.of(draft.id())));
        around.navigator().go(place);
    }

    public void letGo(Draft draft) {
        around.background()
                .run(() -> {
                    deeds.letGoDraft().letGo(draft.id());
                    return draft;
                })
                .then(_ -> refresh());
    }

    SmallForms forms() {
        return forms;
    }

    /** Empty until it is read. */
    public ReadOnlyObjectProperty<Optional<Board>> board() {
        return board.getReadOnlyProperty();
    }

    Surroundings around() {
        return around;
    }
}
