package org.daybook.language.view;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.daybook.desk.Background;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Form;
import org.daybook.desk.Look;
import org.daybook.desk.Page;
import org.daybook.desk.Pictures;
import org.daybook.desk.Question;
import org.daybook.desk.Sheet;
import org.daybook.language.ChangePhrases;
import org.daybook.language.Phrases;
import org.daybook.language.store.JooqPhrases;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** The line under a field and the page of the word list as pictures. */
class LanguagePicturesTest {

    @Test
    void wordingLine() {
        Pictures.all("language-wording", LanguagePicturesTest::form);
    }

    @Test
    void wordList() {
        Pictures.all("language-list", list());
    }

    @Test
    void wordListWithAForm() {
        Stage stage =
                Pictures.onWindow(
                        () -> Pictures.show(list().call(), Look.Mode.LIGHT, 100, 1440, 900));
        Pictures.settle(stage);
        Pictures.onWindow(() -> {
            Parent root = stage.getScene().getRoot();
            List.copyOf(root.lookupAll(".phrase-line .hyperlink")).stream()
                    .map(Hyperlink.class::cast)
                    .filter(one -> one.getAccessibleText().equals("Take out: streetwise"))
                    .forEach(Hyperlink::fire);
            root.applyCss();
            List.copyOf(root.lookupAll(".phrase-line .hyperlink")).stream()
                    .map(Hyperlink.class::cast)
                    .filter(one -> one.getAccessibleText().equals("Change: attention-seeking"))
                    .forEach(Hyperlink::fire);
            return true;
        });
        Pictures.keep("language-list-form", stage);
        Pictures.onWindow(() -> {
            stage.close();
            return true;
        });
    }

    private static Node form() {
        Phrases phrases = new JooqPhrases(TestStore.open().store());
        WordingModel model = new WordingModel(phrases, Background.direct());
        Form form = new Form(FXCollections.observableArrayList());
        SimpleStringProperty text =
                new SimpleStringProperty(
                        "At the end of break Nell stayed under the climbing frame and would not"
                                + " line up. She has been attention-seeking all week. Her mother is"
                                + " hard to reach and clearly does not care.");
        Question question = form.longText("narrative", "What happened?", text, 5);
        WordingLine line = new WordingLine((TextInputControl) question.control(), text, model);
        question.under(line);
        line.look();
        Sheet sheet = new Sheet("New concern");
        sheet.content(Columns.cards(new Card(form.of(question)), new Card()));
        return sheet;
    }

    private static Callable<Node> list() {
        return () -> {
            TestStore daybook = TestStore.open();
            Phrases phrases = new JooqPhrases(daybook.store());
            ChangePhrases change = new ChangePhrases(daybook.journal(), phrases);
            Page page = new WordListPage(new WordListModel(phrases, change, Background.direct()));
            page.arrived();
            return page.node();
        };
    }
}
