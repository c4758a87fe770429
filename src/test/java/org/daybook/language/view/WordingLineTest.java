package org.daybook.language.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.desk.Background;
import org.daybook.desk.Look;
import org.daybook.desk.Pictures;
import org.daybook.language.Phrase;
import org.daybook.language.Phrases;
import org.daybook.language.UsualPhrases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WordingLineTest {

    private final WordingModel form = new WordingModel(new Usual(), Background.direct());
    private final TextArea field = onWindow(TextArea::new);
    private final TextArea other = onWindow(TextArea::new);
    private final WordingLine line = onWindow(() -> line(field, form));
    private final WordingLine otherLine = onWindow(() -> line(other, form));
    private final Stage stage =
            onWindow(() -> {
                VBox page = new VBox(field, line, other, otherLine);
                return Pictures.show(page, Look.Mode.LIGHT, 100, 800, 600);
            });

    private static WordingLine line(TextArea field, WordingModel form) {
        SimpleStringProperty text = new SimpleStringProperty("");
        field.setAccessibleHelp("What was seen or heard");
        field.textProperty().bindBidirectional(text);
        return new WordingLine(field, text, form);
    }

    @AfterEach
    void close() {
        onWindow(() -> {
            stage.close();
            return true;
        });
    }

    @Test
    void silentItTakesNoRoomAndTabPassesItBy() {
        type("She stayed at the fence.");
        assertThat(line.isManaged()).isFalse();
        assertThat(line.isVisible()).isFalse();
        assertThat(links()).isEmpty();
    }

    @Test
    void itQuotesAsksAndTakesNoFocus() {
        onWindow(() -> {
            field.requestFocus();
            return true;
        });
        type("She is attention-seeking.");
        assertThat(line.isManaged()).isTrue();
        assertThat(words()).containsExactly("\u201cattention-seeking\u201d", "Keep it", MORE);
        assertThat(line.getAccessibleText())
                .isEqualTo("\u201cattention-seeking\u201d: What need might this show?");
        assertThat(field.getAccessibleHelp())
                .isEqualTo(
                        "What was seen or heard \u201cattention-seeking\u201d: What need might"
                                + " this show?");
        assertThat(onWindow(() -> stage.getScene().getFocusOwner())).isEqualTo(field);
        type("She is calm.");
        assertThat(field.getAccessibleHelp()).isEqualTo("What was seen or heard");
    }

    @Test
    void thePhraseIsSelectedInTheFieldWhereItStandsNow() {
        type("\ud83d\ude00 e\u0301 She is attention-seeking.");
        onWindow(() -> {
            field.insertText(0, "Today: ");
            links().getFirst().fire();
            return true;
        });
        assertThat(field.getSelectedText()).isEqualTo("attention-seeking");
    }

    @Test
    void whatIsKeptIsNotAskedAboutAgainInThisForm() {
        type("She is attention-seeking and the home is chaotic.");
        assertThat(links()).hasSize(6);
        onWindow(() -> {
            links().get(1).fire();
            return true;
        });
        assertThat(words()).containsExactly("\u201cchaotic\u201d", "Keep it", MORE);
        onWindow(() -> {
            links().get(1).fire();
            return true;
        });
        assertThat(line.isManaged()).isFalse();
        assertThat(onWindow(() -> stage.getScene().getFocusOwner())).isEqualTo(field);
        onWindow(() -> {
            other.setText("Attention-seeking again.");
            otherLine.look();
            return true;
        });
        assertThat(otherLine.isManaged()).isFalse();
    }

    @Test
    void twoAtATimeAndHowManyMore() {
        type("Chaotic, manipulative, streetwise and notorious.");
        assertThat(links()).hasSize(6);
        assertThat(onWindow(() -> line.lookupAll(".small").size())).isGreaterThan(0);
        assertThat(line.getChildren().getLast().toString()).contains("and 2 more");
    }

    @Test
    void whatOthersWriteIsShownWhenAskedFor() {
        type("The home is chaotic.");
        onWindow(() -> {
            links().getLast().fire();
            return true;
        });
        assertThat(words()).contains("Show less");
    }

    private static final String MORE = "What others write";

    private void type(String text) {
        onWindow(() -> {
            field.setText(text);
            line.look();
            return true;
        });
        Pictures.settle(stage);
    }

    private List<String> words() {
        return links().stream().map(Hyperlink::getText).toList();
    }

    private List<Hyperlink> links() {
        return onWindow(() ->
                line.lookupAll(".hyperlink").stream()
                        .map(Node.class::cast)
                        .map(Hyperlink.class::cast)
                        .toList());
    }

    private static <T> T onWindow(Callable<T> work) {
        return Pictures.onWindow(work);
    }

    private static final class Usual implements Phrases {

        @Override
        public List<Phrase> all() {
            return UsualPhrases.list();
        }

        @Override
        public boolean own() {
            return false;
        }

        @Override
        public void put(List<Phrase> phrases) {
            throw new AssertionError("nothing is written from a form");
        }

        @Override
        public void backToUsual() {
            throw new AssertionError("nothing is written from a form");
        }
    }
}
