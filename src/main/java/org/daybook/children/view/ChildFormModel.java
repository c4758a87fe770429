package org.daybook.children.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.children.AddChild;
import org.daybook.children.ChangeChild;
import org.daybook.children.Child;
import org.daybook.children.Detail;
import org.daybook.children.FindChildren;
import org.daybook.children.Particulars;
import org.daybook.children.Upn;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;
import org.daybook.desk.Place;

/** The form of a child: of one who is not here yet, or of one whose particulars are put right. */
public final class ChildFormModel {

    private static final List<String> YEARS =
            Stream.concat(
                            Stream.of("Nursery", "Reception"),
                            IntStream.rangeClosed(1, 13).mapToObj(year -> "Year " + year))
                    .toList();

    private final AddChild add;
    private final ChangeChild change;
    private final FindChildren find;
    private final Background background;
    private final Navigator navigator;
    private final Clock clock;

    private final ChildAnswers answers;
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Child>> doubles =
            new ReadOnlyObjectWrapper<>(List.of());
    private final StringBinding upnOddity;
    private Optional<Child> before;
    private Particulars atFirst;
    private boolean saving;

    ChildFormModel(
            AddChild add,
            ChangeChild change,
            FindChildren find,
            Background background,
            Navigator navigator,
            Clock clock,
            Optional<Child> before) {
        this.add = add;
        this.change = change;
        this.find = find;
        this.background = background;
        this.navigator = navigator;
        this.clock = clock;
        this.before = before;
        this.answers = new ChildAnswers(clock);
        answers.show(before.map(Child::particulars).orElse(Particulars.NONE));
        this.atFirst = answers.typed();
        this.upnOddity =
                Bindings.createStringBinding(
                        () -> Upn.oddity(answers.text(Detail.UPN).get()).orElse(""),
                        answers.text(Detail.UPN));
    }

    public ChildAnswers answers() {
        return answers;
    }

    public Clock clock() {
        return clock;
    }

    public ObservableList<Problem> problems() {
        return problems;
    }

    /** Who is likely the same child; the lead decides what follows. */
    public ReadOnlyObjectProperty<List<Child>> doublesProperty() {
        return doubles.getReadOnlyProperty();
    }

    /** What is odd about the UPN; empty when nothing is. It never hinders. */
    public StringBinding upnOddity() {
        return upnOddity;
    }

    public String title() {
        return before.isPresent() ? "Change particulars" : "Add a child";
    }

    public String saying() {
        return before.map(child -> child.inWords(LocalDate.now(clock)))
                .orElse("One name is enough to begin. The rest can be added later.");
    }

    public String deed() {
        return before.isPresent() ? "Save changes" : "Add child";
    }

    /** The classes that are in use, for a short list under the field. */
    public List<String> classesLike(String typed) {
        return find.all().stream()
                .map(Child::regGroup)
                .filter(name -> !name.isEmpty() && begins(name, typed))
                .distinct()
                .sorted()
                .toList();
    }

    /** Year groups that begin so, or bear that number. */
    public List<String> yearsLike(String typed) {
        return YEARS.stream()
                .filter(year -> begins(year, typed) || year.endsWith(" " + typed.strip()))
                .toList();
    }

    private static boolean begins(String name, String typed) {
        return name.toLowerCase(Locale.ROOT).startsWith(typed.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether leaving now would lose something. */
    boolean holdsTyping() {
        return !saving && !answers.typed().equals(atFirst);
    }

    /** Saves, or says what is in the way: problems under their fields, or likely doubles. */
    public void save() {
        problems.setAll(answers.problems());
        if (!problems.isEmpty() || saving) {
            return;
        }
        Particulars typed = answers.typed();
        List<Child> found =
                before.map(child -> change.doubles(child.id(), typed))
                        .orElseGet(() -> add.doubles(typed));
        if (found.isEmpty() || found.equals(doubles.get())) {
            write(typed);
        } else {
            doubles.set(found);
        }
    }

    private void write(Particulars typed) {
        saving = true;
        Supplier<Child> work =
                () ->
                        before.map(child -> change.change(child, typed))
                                .orElseGet(() -> add.add(typed));
        background
                .run(work::get)
                .then(child -> navigator.go(new Place.ChildFile(kept(child))))
                .lastly(() -> saving = false);
    }

    /** What is kept is the new beginning: of this child, or of the next one to be added. */
    private ChildId kept(Child child) {
        before = before.map(_ -> child);
        startAgain();
        return child.id();
    }

    public void open(Child child) {
        navigator.go(new Place.ChildFile(child.id()));
    }

    /** Goes back without saving; what was typed waits here until the program locks. */
    public void leave() {
        navigator.back();
    }

    /** Empties the form of what was typed. */
    public void startAgain() {
        answers.show(before.map(Child::particulars).orElse(Particulars.NONE));
        atFirst = answers.typed();
        doubles.set(List.of());
        problems.clear();
    }
}
