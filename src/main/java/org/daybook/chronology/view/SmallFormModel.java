package org.daybook.chronology.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Question;
import org.daybook.chronology.Recorded;
import org.daybook.desk.Background;
import org.daybook.desk.DeedModel;
import org.jspecify.annotations.Nullable;

/** A form of one to three answers that does one deed: decide, add an action, finish one. */
public final class SmallFormModel extends DeedModel {

    private final Function<SmallFormModel, Callable<Recorded>> deed;
    private final Consumer<Entry> kept;
    private final Map<Question, StringProperty> texts = new EnumMap<>(Question.class);
    private final ObjectProperty<Decision.@Nullable Kind> decision = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Child> otherChild = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Entry> otherEntry = new SimpleObjectProperty<>();

    /**
     * @param deed reads the answers on the window's thread; what it returns runs on the store's
     * @param kept hears of the entry as it stands then
     */
    SmallFormModel(
            Background background,
            Function<SmallFormModel, Callable<Recorded>> deed,
            Consumer<Entry> kept) {
        super(background);
        this.deed = deed;
        this.kept = kept;
        for (Question question : Question.values()) {
            texts.put(question, new SimpleStringProperty(""));
        }
    }

    @Override
    protected void begin() {
        run(deed.apply(this), this::recorded);
    }

    private void recorded(Recorded outcome) {
        switch (outcome) {
            case Recorded.Kept(Entry entry) -> kept.accept(entry);
            case Recorded.Refused(List<Problem> found) -> problems().setAll(found);
        }
    }

    public StringProperty text(Question question) {
        return Objects.requireNonNull(texts.get(question));
    }

    public ObjectProperty<Decision.@Nullable Kind> decision() {
        return decision;
    }

    /** The child that was chosen from the list; null until then. */
    public ObjectProperty<@Nullable Child> otherChild() {
        return otherChild;
    }

    public ObjectProperty<@Nullable Entry> otherEntry() {
        return otherEntry;
    }
}
