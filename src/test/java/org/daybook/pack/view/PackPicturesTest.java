package org.daybook.pack.view;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import org.daybook.base.TransferId;
import org.daybook.desk.Columns;
import org.daybook.desk.Pictures;
import org.daybook.desk.Place;
import org.daybook.desk.Sheet;
import org.daybook.pack.Reason;
import org.daybook.transfer.PackForm;
import org.daybook.transfer.PracticeFile;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cards and pages of a pack as pictures: light, dark, and at 200 % text. */
class PackPicturesTest {

    @TempDir private Path folder;

    @Test
    void card() {
        pictures("card", pack -> card(pack, _ -> {}));
    }

    @Test
    void saving() {
        pictures(
                "saving",
                pack ->
                        card(
                                pack,
                                model -> {
                                    model.askToSave();
                                    Objects.requireNonNull(model.savingProperty().get())
                                            .formProperty()
                                            .set(PackForm.TO_SEND);
                                }));
    }

    @Test
    void saved() {
        pictures(
                "saved",
                pack ->
                        card(
                                pack,
                                model -> {
                                    model.askToSave();
                                    SaveModel save =
                                            Objects.requireNonNull(model.savingProperty().get());
                                    save.formProperty().set(PackForm.TO_SEND);
                                    save.asksWhere(
                                            () -> Optional.of(folder.resolve("P-2026-0001.pdf")));
                                    save.record();
                                }));
    }

    @Test
    void allPages() {
        pictures(
                "pages",
                pack -> {
                    PackPagesModel model =
                            new PackPagesModel(
                                    pack.around,
                                    pack.deeds,
                                    new Place.OpenPack(
                                            pack.started(PracticeFile.dayOne()), Optional.empty()));
                    PackPage page = new PackPage(model);
                    page.arrived();
                    model.pages().go(2);
                    return page.node();
                });
    }

    @Test
    void reading() {
        pictures(
                "reading",
                pack -> {
                    ReadPackModel model =
                            new ReadPackModel(
                                    pack.around, pack.deeds, pack.started(PracticeFile.dayOne()));
                    ReadPackPage page = new ReadPackPage(model);
                    page.arrived();
                    model.passage().wordsProperty().set("Asha Pell");
                    model.passage().reasonProperty().set(Reason.IN_CONFIDENCE);
                    model.passage().noteProperty().set("She asked for it on the telephone");
                    model.passage().record();
                    model.passage().reasonProperty().set(null);
                    Platform.runLater(() -> select(page.node()));
                    return page.node();
                });
    }

    /** As with the mouse, in the first chapter. */
    private static void select(Node page) {
        Objects.requireNonNull((TextArea) page.lookup("#chapter-1")).selectRange(21, 26);
    }

    private static Node card(TestPack pack, Consumer<PackModel> then) {
        TransferId id = pack.started(PracticeFile.dayOne());
        PackModel model = pack.model(id);
        PackCard card = new PackCard(model, pack.around.files());
        DayOneCard dayOne = new DayOneCard(model);
        model.refresh();
        then.accept(model);
        Region steps = new Region();
        return new Sheet("A file on its way").content(Columns.of(22, steps, dayOne, card));
    }

    private static void pictures(String name, Function<TestPack, Node> page) {
        Callable<Node> node = () -> page.apply(new TestPack(TestStore.open()));
        Pictures.all("pack-" + name, node);
    }
}
