package org.daybook.arrival.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.daybook.arrival.TestPacks;
import org.daybook.base.ChildId;
import org.daybook.children.Child;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Page;
import org.daybook.desk.Pictures;
import org.daybook.extract.WrensFile;
import org.junit.jupiter.api.Test;

/** The page for packs as pictures: light, dark, and at 200 % text. */
class PackImportPicturesTest {

    @Test
    void choose() {
        pictures("choose", (desk, model) -> model.arrived());
    }

    @Test
    void locked() {
        pictures(
                "locked",
                (desk, model) -> {
                    model.choose(TestPacks.locked(desk.folder, "otter lantern"));
                    model.passphraseProperty().set("otter lanterns");
                    model.unlock();
                });
    }

    @Test
    void look() {
        pictures("look", (desk, model) -> model.choose(desk.pack()));
    }

    @Test
    void lookAtAChildWhoMayBeHere() {
        pictures(
                "look-here",
                (desk, model) -> {
                    desk.school.fill(() ->
                            desk.school.children.add(
                                    new Child(
                                            ChildId.fresh(),
                                            WrensFile.MADE,
                                            WrensFile.child(WrensFile.WREN).particulars())));
                    model.choose(desk.pack());
                });
    }

    @Test
    void done() {
        pictures(
                "done",
                (desk, model) -> {
                    model.choose(desk.pack());
                    model.take();
                });
    }

    @Test
    void refused() {
        pictures(
                "refused",
                (desk, model) ->
                        model.choose(
                                Path.of(
                                        "src",
                                        "main",
                                        "resources",
                                        "org",
                                        "daybook",
                                        "shell",
                                        "help",
                                        "today.txt")));
    }

    private interface Doing {
        void on(PackDesk desk, PackImportModel model);
    }

    private static void pictures(String name, Doing doing) {
        Callable<Node> node =
                () -> {
                    PackDesk desk = new PackDesk();
                    PackImportModel model = desk.model(Optional.empty());
                    Page page = new PackImportPage(model, new NoFile());
                    doing.on(desk, model);
                    page.arrived();
                    return page.node();
                };
        Pictures.all("pack-import-" + name, node);
    }

    private static final class NoFile implements FileChoice {

        @Override
        public Optional<Path> saveFile(Node owner, String title, String suggestedName, Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> openFile(Node owner, String title, Kind kind) {
            return Optional.empty();
        }

        @Override
        public List<Path> openFiles(Node owner, String title, Kind kind) {
            return List.of();
        }

        @Override
        public Optional<Path> folder(Node owner, String title) {
            return Optional.empty();
        }
    }
}
