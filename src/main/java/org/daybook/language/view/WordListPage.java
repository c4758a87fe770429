package org.daybook.language.view;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.DeedForm;
import org.daybook.desk.Dialogs;
import org.daybook.desk.EmptyState;
import org.daybook.desk.Flow;
import org.daybook.desk.Keys;
import org.daybook.desk.Page;
import org.daybook.desk.Rows;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.daybook.language.Phrase;

/** The list of words that are asked about, to be changed by the school. */
public final class WordListPage implements Page {

    private final WordListModel model;
    private final Sheet sheet = new Sheet("Words worth a second thought");
    private final VBox adding = new VBox();
    private final VBox lists = new VBox();
    private final Button add;

    public WordListPage(WordListModel model) {
        this.model = model;
        sheet.getStylesheets()
                .add(
                        Objects.requireNonNull(WordListPage.class.getResource("language.css"))
                                .toExternalForm());
        add = Buttons.withKey(Buttons.main("Add a phrase", this::openForm), "Ctrl E");
        add.setId("add-phrase");
        lists.getStyleClass().add("word-lists");
        adding.setManaged(false);
        sheet.saying(
                        "Daybook asks about them under what you write, and never stops you. It"
                                + " does not look at the child\u2019s words, nor at anything in"
                                + " quotation marks.")
                .actions(usual(), add)
                .content(outcome(), adding, lists);
        new Keys().hidden("Ctrl+E", this::openForm).listenAround(sheet);
        model.readings().subscribe((_, _) -> show());
    }

    private Button usual() {
        Button usual = Buttons.outlined("Back to the usual list", this::askForUsual);
        usual.setId("usual-list");
        usual.visibleProperty().bind(model.own());
        usual.managedProperty().bind(model.own());
        return usual;
    }

    private void askForUsual() {
        Dialogs.ask(
                        sheet,
                        "Go back to the usual list?",
                        "The phrases that were added or changed here are let go.",
                        "Back to the usual list",
                        "Keep ours")
                .then(model::backToUsual);
    }

    private Node outcome() {
        Label words = Texts.body("");
        words.textProperty().bind(model.outcome());
        words.setId("word-list-outcome");
        Hyperlink back = Buttons.link("Put it back", model::putBack);
        back.setId("put-phrase-back");
        model.takenOut()
                .subscribe(gone -> {
                    back.setVisible(gone.isPresent());
                    back.setManaged(gone.isPresent());
                });
        Flow line = new Flow(words, back);
        line.getStyleClass().add("word-list-outcome");
        line.visibleProperty().bind(model.outcome().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private void openForm() {
        DeedForm form = PhraseForm.of(model.adding(), this::closeForm);
        adding.getChildren().setAll(new Card(form));
        adding.setManaged(true);
        form.requestFocus();
    }

    private void closeForm() {
        adding.getChildren().clear();
        adding.setManaged(false);
        add.requestFocus();
    }

    /** After a change everything is laid out anew, and whoever changed it stands at the head. */
    private void show() {
        boolean worked = !adding.getChildren().isEmpty() || holdsFocus(lists);
        adding.getChildren().clear();
        adding.setManaged(false);
        lists.getChildren()
                .setAll(
                        Stream.of(Phrase.Sort.values())
                                .flatMap(sort -> card(sort).stream())
                                .toList());
        if (lists.getChildren().isEmpty()) {
            lists.getChildren()
                    .add(new EmptyState("No words are asked about. Add one, or take the usual."));
        }
        if (worked) {
            add.requestFocus();
        }
    }

    private List<Node> card(Phrase.Sort sort) {
        List<PhraseLine> lines =
                model.list().stream()
                        .filter(one -> one.sort() == sort)
                        .map(one -> new PhraseLine(one, model))
                        .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(Card.titled(sort.words(), new Rows(lines.toArray(Node[]::new))));
    }

    private static boolean holdsFocus(Node node) {
        Node at = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (at != null && !at.equals(node)) {
            at = at.getParent();
        }
        return at != null;
    }

    @Override
    public String title() {
        return "Word list";
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public void arrived() {
        model.refresh();
        sheet.focusOn(add.getId());
    }
}
