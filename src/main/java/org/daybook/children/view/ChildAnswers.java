package org.daybook.children.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.DayText;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.children.ChildDay;
import org.daybook.children.Contact;
import org.daybook.children.Detail;
import org.daybook.children.Particulars;

/** What stands in the form of a child, and how it is read. */
public final class ChildAnswers {

    private final Map<Detail, StringProperty> texts = new EnumMap<>(Detail.class);
    private final Map<ChildDay, StringProperty> days = new EnumMap<>(ChildDay.class);
    private final ObservableList<ContactModel> contacts = FXCollections.observableArrayList();
    private final Clock clock;
    private int contactsSoFar;

    ChildAnswers(Clock clock) {
        this.clock = clock;
        for (Detail detail : Detail.values()) {
            texts.put(detail, new SimpleStringProperty(""));
        }
        for (ChildDay day : ChildDay.values()) {
            days.put(day, new SimpleStringProperty(""));
        }
    }

    /** The name of a question on the form: {@code legal-forename}. */
    public static String field(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In which sense a day is typed: a birthday has happened, the others may be still to come. */
    public static DayText.Sense sense(ChildDay day) {
        return day == ChildDay.BORN ? DayText.Sense.HAPPENED : DayText.Sense.EITHER;
    }

    public StringProperty text(Detail detail) {
        return texts.getOrDefault(detail, new SimpleStringProperty(""));
    }

    public StringProperty day(ChildDay day) {
        return days.getOrDefault(day, new SimpleStringProperty(""));
    }

    public ObservableList<ContactModel> contacts() {
        return contacts;
    }

    public ContactModel addContact() {
        return add(Contact.named(""));
    }

    private ContactModel add(Contact contact) {
        ContactModel made = new ContactModel(++contactsSoFar, contact);
        contacts.add(made);
        return made;
    }

    void show(Particulars particulars) {
        texts.forEach((detail, text) -> text.set(particulars.text(detail)));
        days.forEach((day, typed) -> typed.set(day.of(particulars).map(Days::typed).orElse("")));
        contacts.clear();
        particulars.contacts().forEach(this::add);
        if (contacts.isEmpty()) {
            addContact();
        }
    }

    /** What is typed; a day that cannot be read is among the {@link #problems()} and left empty. */
    Particulars typed() {
        Particulars typed = Particulars.NONE;
        for (Map.Entry<Detail, StringProperty> text : texts.entrySet()) {
            typed = typed.with(text.getKey(), text.getValue().get());
        }
        for (ChildDay day : ChildDay.values()) {
            typed = day.in(typed, read(day));
        }
        return typed.contacts(contacts.stream().map(ContactModel::typed).toList());
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (typed().name().isEmpty() && typed().legalName().isEmpty()) {
            problems.add(
                    new Problem(
                            field(Detail.LEGAL_FORENAME),
                            "Write at least one name, so that the child can be found again."));
        }
        texts.forEach((detail, text) -> {
            if (text.get().strip().length() > detail.longest()) {
                problems.add(new Problem(field(detail), tooLong(detail)));
            }
        });
        for (ChildDay day : ChildDay.values()) {
            if (outcome(day) instanceof DayText.Unclear(String sentence)) {
                problems.add(new Problem(field(day), sentence));
            }
        }
        checkOrder(problems);
        return problems;
    }

    private void checkOrder(List<Problem> problems) {
        Optional<LocalDate> joined = read(ChildDay.JOINED_ON);
        Optional<LocalDate> left = read(ChildDay.LEFT_ON);
        if (joined.isPresent() && left.isPresent() && left.get().isBefore(joined.get())) {
            problems.add(
                    new Problem(
                            field(ChildDay.LEFT_ON),
                            "This is before the day of joining. One of the two is wrong."));
        }
    }

    private static String tooLong(Detail detail) {
        return "This is longer than %d characters. Shorten it, or put some of it into the notes."
                .formatted(detail.longest());
    }

    private Optional<LocalDate> read(ChildDay day) {
        return outcome(day) instanceof DayText.Read(LocalDate date)
                ? Optional.of(date)
                : Optional.empty();
    }

    private DayText.Outcome outcome(ChildDay day) {
        return DayText.read(day(day).get(), LocalDate.now(clock), sense(day));
    }
}
