package org.daybook.chronology.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.ChildId;
import org.daybook.bodymap.BodyMap;
import org.daybook.children.Child;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.Voice;
import org.jspecify.annotations.Nullable;

/** One child's part in a form: its role, its categories, its words. */
public final class ChildPart {

    private final ChildId id;
    private final Optional<Child> child;
    private final ObjectProperty<@Nullable Role> role = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> category = new SimpleObjectProperty<>();
    private final ObservableList<String> more = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Voice> voice = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty voiceNote = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable SeenAlone> seenAlone = new SimpleObjectProperty<>();
    private final ObjectProperty<BodyMap> marks = new SimpleObjectProperty<>(BodyMap.EMPTY);

    /**
     * @param child empty when the roll does not know the id any more
     */
    public ChildPart(ChildInEntry part, Optional<Child> child) {
        this.id = part.child();
        this.child = child;
        role.set(part.role() == Role.NOT_SAID ? null : part.role());
        category.set(part.category().isEmpty() ? null : part.category());
        more.setAll(part.moreCategories());
        voice.set(part.voice() == Voice.NOT_SAID ? null : part.voice());
        words.set(part.words());
        voiceNote.set(part.voiceNote());
        marks.set(part.marks());
        seenAlone.set(part.seenAlone() == SeenAlone.NOT_SAID ? null : part.seenAlone());
    }

    public ChildInEntry toPart() {
        return new ChildInEntry(
                id,
                Optional.ofNullable(role.get()).orElse(Role.NOT_SAID),
                Optional.ofNullable(category.get()).orElse(""),
                List.copyOf(more),
                Optional.ofNullable(voice.get()).orElse(Voice.NOT_SAID),
                words.get(),
                voiceNote.get(),
                Optional.ofNullable(seenAlone.get()).orElse(SeenAlone.NOT_SAID),
                marks.get());
    }

    /** Whether anything was said about the child besides that it belongs here. */
    public boolean untouched() {
        return toPart().equals(ChildInEntry.of(id));
    }

    /** Whether there is anything about the child's own voice. */
    boolean saysSomething() {
        return EntryWords.voice(toPart());
    }

    public ChildId id() {
        return id;
    }

    public String name() {
        return child.map(Child::name).orElse("A child no longer on the list");
    }

    public String firstName() {
        return child.map(Child::firstName).orElse("The child");
    }

    public String year() {
        return child.map(Child::yearGroup).orElse("");
    }

    public Optional<Child> child() {
        return child;
    }

    public ObjectProperty<@Nullable Role> role() {
        return role;
    }

    public ObjectProperty<@Nullable String> category() {
        return category;
    }

    public ObservableList<String> more() {
        return more;
    }

    public ObjectProperty<@Nullable Voice> voice() {
        return voice;
    }

    public StringProperty words() {
        return words;
    }

    public StringProperty voiceNote() {
        return voiceNote;
    }

    public ObjectProperty<@Nullable SeenAlone> seenAlone() {
        return seenAlone;
    }

    public ObjectProperty<BodyMap> marks() {
        return marks;
    }
}
