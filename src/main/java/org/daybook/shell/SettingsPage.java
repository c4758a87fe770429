package org.daybook.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Form;
import org.daybook.desk.Look;
import org.daybook.desk.Navigator;
import org.daybook.desk.Page;
import org.daybook.desk.Part;
import org.daybook.desk.Place;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.jspecify.annotations.Nullable;

/** The little that can be set: the school, the lock, the letters. */
public final class SettingsPage implements Page {

    private final SettingsModel model;
    private final Sheet sheet = new Sheet("Settings");
    private final Look look;
    private final Part files;
    private final List<Supplier<Subscription>> follow = new ArrayList<>();
    private Subscription following = Subscription.EMPTY;

    /**
     * @param files how large a file of an entry may be
     */
    public SettingsPage(SettingsModel model, Look look, Navigator navigator, Part files) {
        this.model = model;
        this.look = look;
        this.files = files;
        ShellSheet.dress(sheet);
        sheet.content(
                Columns.cards(school(), looks()),
                Columns.cards(practice(navigator), people(navigator)),
                Columns.cards(files.node(), new Region()));
    }

    private static Card people(Navigator navigator) {
        Button people = Buttons.outlined("People", () -> navigator.go(new Place.People()));
        people.setId("to-people");
        return Card.titled(
                "Who works here",
                Texts.body("Who leads, who deputises, who sits at the keys, and who has left."),
                new FlowPane(people));
    }

    private Card school() {
        Form form = new Form(model.problems());
        VBox questions =
                form.of(
                        form.text(SettingsModel.SCHOOL, "The school's name", model.schoolProperty())
                                .hint("On everything printed; the door keeps its first name"),
                        form.chips(
                                        "lock-minutes",
                                        "Locks itself when nobody has touched it for",
                                        model.lockMinutesProperty(),
                                        SettingsModel.LOCK_CHOICES,
                                        minutes -> minutes + " minutes")
                                .hint("And always when the computer has slept"));
        Button keep = Buttons.main("Keep these settings", this::keep);
        keep.setId("keep-settings");
        Label outcome = Texts.small("");
        outcome.textProperty().bind(model.outcomeProperty());
        FlowPane row = new FlowPane(keep, outcome);
        row.getStyleClass().add("card-buttons");
        return Card.titled("The school and the lock", questions, row);
    }

    private Card looks() {
        Form form = new Form(FXCollections.observableArrayList());
        SimpleObjectProperty<Look.@Nullable Mode> mode =
                chosen(look.modeProperty().get(), look.modeProperty()::set);
        follow.add(() -> look.modeProperty().subscribe(now -> mode.set(now)));
        SimpleObjectProperty<@Nullable Integer> size =
                chosen(look.textSizeProperty().get(), now -> look.textSizeProperty().set(now));
        follow.add(() -> look.textSizeProperty().subscribe(now -> size.set(now.intValue())));
        return Card.titled(
                "Light and letters",
                form.of(
                        form.chips(
                                "light",
                                "Paper",
                                mode,
                                List.of(Look.Mode.LIGHT, Look.Mode.DARK, Look.Mode.SYSTEM),
                                SettingsPage::words),
                        form.chips(
                                        "text-size",
                                        "Size of the text",
                                        size,
                                        List.of(100, 120, 140, 160, 180, 200),
                                        percent -> percent + " %")
                                .hint("Ctrl + and Ctrl - anywhere")),
                Texts.small("These two belong to this computer; the door shows them too."));
    }

    private static Card practice(Navigator navigator) {
        return Card.titled(
                "How this school works",
                way(
                        navigator,
                        "to-calendar",
                        "School calendar",
                        "Terms and half terms, INSET days, bank holidays: what counts as a school"
                                + " day",
                        new Place.Calendar()),
                way(
                        navigator,
                        "practice-settings",
                        "How this school records",
                        "The hour by which a concern is decided, how long a gap is, the"
                                + " categories",
                        new Place.PracticeSettings()),
                way(
                        navigator,
                        "word-list",
                        "Words worth a second thought",
                        "What Daybook asks about under what you write",
                        new Place.WordList()));
    }

    private static VBox way(
            Navigator navigator, String id, String words, String says, Place place) {
        Hyperlink link = Buttons.link(words, () -> navigator.go(place));
        link.setId(id);
        link.setAccessibleHelp(says);
        return new VBox(link, Texts.small(says));
    }

    private static <T> SimpleObjectProperty<@Nullable T> chosen(T now, Consumer<T> change) {
        SimpleObjectProperty<@Nullable T> choice = new SimpleObjectProperty<>(now);
        choice.subscribe(next -> {
            if (next != null) {
                change.accept(next);
            }
        });
        return choice;
    }

    private static String words(Look.Mode mode) {
        return switch (mode) {
            case LIGHT -> "Light";
            case DARK -> "Dark";
            case SYSTEM -> "As the computer has it";
        };
    }

    private void keep() {
        model.keep();
    }

    @Override
    public String title() {
        return "Settings";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        following.unsubscribe();
        following =
                follow.stream().map(Supplier::get).reduce(Subscription.EMPTY, Subscription::and);
        model.refresh();
        files.refresh();
    }

    /** The look outlives a lock: it must not keep this page, and all around it, in memory. */
    @Override
    public void leaving() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }
}
