package org.daybook.attachments.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.daybook.attachments.AttachmentDesk;
import org.daybook.desk.Background;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Navigator;
import org.daybook.desk.Place;

/** Everything on one thread, nobody goes anywhere, and no file is chosen. */
public final class TestSurroundings {

    private TestSurroundings() {}

    public static Surroundings around(AttachmentDesk desk) {
        return new Surroundings(
                desk.attachments,
                desk.deeds,
                Background.direct(),
                STAYS,
                NO_FILES,
                desk.daybook.clock());
    }

    private static final Navigator STAYS =
            new Navigator() {
                @Override
                public void go(Place place) {}

                @Override
                public void back() {}
            };

    static final FileChoice NO_FILES =
            new FileChoice() {
                @Override
                public Optional<Path> saveFile(
                        Node owner, String title, String suggestedName, Kind kind) {
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
            };
}
