package org.daybook.arrival.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.arrival.ArrivalPractices;
import org.daybook.arrival.ChangeArrivalPractice;
import org.daybook.arrival.ChangeArrivalPractice.Typed;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.desk.DeedModel;

/** The clocks of files in, while somebody changes them. What was typed and not kept waits here. */
public final class ArrivalPracticeModel extends DeedModel {

    static final String ASK = "ask-within";
    static final String CHASE = "chase-after";
    static final String ESCALATE = "escalate-after";
    static final String READ = "read-within";
    static final String ACT = "act-within";
    static final String ACKNOWLEDGE = "acknowledge-within";

    private final Background background;
    private final ArrivalPractices practices;
    private final ChangeArrivalPractice change;
    private final Map<String, StringProperty> texts = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private boolean typed;
    private boolean reading;

    public ArrivalPracticeModel(
            ArrivalPractices practices, ChangeArrivalPractice change, Background background) {
        super(background);
        this.background = background;
        this.practices = practices;
        this.change = change;
        for (String field : List.of(ASK, CHASE, ESCALATE, READ, ACT, ACKNOWLEDGE)) {
            StringProperty text = new SimpleStringProperty("");
            text.subscribe((_, _) -> changed());
            texts.put(field, text);
        }
    }

    private void changed() {
        if (!reading) {
            typed = true;
            outcome.set("Not kept yet");
        }
    }

    /** In school days, as typed. */
    StringProperty text(String field) {
        StringProperty text = texts.get(field);
        if (text == null) {
            throw new IllegalArgumentException("no such clock: " + field);
        }
        return text;
    }

    /** Reads what holds, unless something was typed that is not kept yet. */
    void refresh() {
        if (!typed) {
            background.run(() -> Typed.of(practices.current())).then(this::show);
        }
    }

    private void show(Typed held) {
        reading = true;
        text(ASK).set(held.askWithin());
        text(CHASE).set(held.chaseAfter());
        text(ESCALATE).set(held.escalateAfter());
        text(READ).set(held.readWithin());
        text(ACT).set(held.actWithin());
        text(ACKNOWLEDGE).set(held.acknowledgeWithin());
        reading = false;
        typed = false;
    }

    @Override
    protected void begin() {
        Typed wanted =
                new Typed(
                        text(ASK).get(),
                        text(CHASE).get(),
                        text(ESCALATE).get(),
                        text(READ).get(),
                        text(ACT).get(),
                        text(ACKNOWLEDGE).get());
        run(() -> change.change(wanted), this::came);
    }

    private void came(List<Problem> found) {
        if (found.isEmpty()) {
            typed = false;
            outcome.set("Kept.");
            refresh();
        } else {
            problems().setAll(found);
        }
    }

    /** "Not kept yet", then "Kept."; empty before. */
    ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
    }
}
