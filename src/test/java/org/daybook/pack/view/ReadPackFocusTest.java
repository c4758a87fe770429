package org.daybook.pack.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.base.TransferId;
import org.daybook.desk.Background;
import org.daybook.desk.Faults;
import org.daybook.desk.Look;
import org.daybook.desk.Pictures;
import org.daybook.pack.Reason;
import org.daybook.pack.WriteDayOne;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.PracticeFile;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Where the focus is while a file is read that takes a moment to come. */
class ReadPackFocusTest {

    private record Opened(TestPack pack, TransferId id) {}

    private Background background;
    private ReadPackModel model;
    private ReadPackPage page;
    private Stage stage;

    @BeforeEach
    void theFileIsOpened() throws Exception {
        background =
                Background.started(
                        new Faults((_, stack) -> {
                            throw new AssertionError(stack);
                        }));
        CompletableFuture<Opened> opened = new CompletableFuture<>();
        Pictures.onWindow(() -> {
            background.run(ReadPackFocusTest::opened).then(opened::complete);
            return true;
        });
        TestPack pack = opened.get(30, TimeUnit.SECONDS).pack();
        TransferId id = opened.get().id();
        Surroundings around =
                new Surroundings(background, pack.around.navigator(), pack.around.files());
        model = new ReadPackModel(around, pack.deeds, id);
        page = Pictures.onWindow(() -> new ReadPackPage(model));
        stage =
                Pictures.onWindow(() -> {
                    TextField find = new TextField();
                    find.setId("find");
                    Stage shown =
                            Pictures.show(
                                    new VBox(find, page.node()), Look.Mode.LIGHT, 100, 1200, 900);
                    shown.requestFocus();
                    find.requestFocus();
                    page.arrived();
                    return shown;
                });
    }

    /** A store belongs to the thread that opened it. */
    private static Opened opened() {
        TestStore daybook = TestStore.open();
        TestPack pack = new TestPack(daybook);
        TransferId id = pack.started(PracticeFile.dayOne());
        new WriteDayOne(daybook.journal(), pack.transfers)
                .write(id, new DayOne("Sits away from Nell Quarry.", "", "", "", ""));
        return new Opened(pack, id);
    }

    @AfterEach
    void close() {
        Pictures.onWindow(() -> {
            stage.close();
            return true;
        });
        background.close();
    }

    @Test
    void itComesToTheFirstChapterOnceThatIsThere() throws Exception {
        awaitFocusOn("chapter-1");
    }

    @Test
    void itGoesBackToTheChapterAfterWordsOfItAreWithheld() throws Exception {
        awaitFocusOn("chapter-1");
        Pictures.onWindow(() -> {
            Objects.requireNonNull((TextArea) page.node().lookup("#chapter-2")).selectRange(0, 8);
            return true;
        });
        withheld("Asha Pell");
        awaitFocusOn("chapter-2");
    }

    @Test
    void itGoesOnToTheNextNameAfterOneIsWithheld() throws Exception {
        awaitFocusOn("chapter-1");
        Pictures.onWindow(() -> {
            page.node().lookup("#" + NamedCard.FIRST).requestFocus();
            ((Hyperlink) page.node().lookup("#" + NamedCard.FIRST)).fire();
            return true;
        });
        withheld("Nell");
        awaitFocusOn(NamedCard.FIRST);
    }

    private void withheld(String words) throws Exception {
        Pictures.onWindow(() -> {
            page.node().lookup("#words").requestFocus();
            model.passage().wordsProperty().set(words);
            model.passage().reasonProperty().set(Reason.ANOTHER_CHILD);
            model.passage().record();
            return true;
        });
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> Pictures.onWindow(() -> !model.newsProperty().get().isEmpty()));
    }

    private void awaitFocusOn(String id) throws Exception {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () ->
                        Pictures.onWindow(() -> {
                            Node owner = stage.getScene().getFocusOwner();
                            return owner != null && id.equals(owner.getId());
                        }));
        Pictures.settle(stage);
        assertThat(Pictures.onWindow(() -> stage.getScene().getFocusOwner().getId())).isEqualTo(id);
    }
}
