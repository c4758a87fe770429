package org.daybook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.daybook.desk.FileChoice;

/**
 * Answers for the system's dialogs: what is saved goes to the tour's folder; what is opened is the
 * practice school's list, its leavers' destinations or the pack that was saved last; what is kept
 * with an entry is a short note.
 */
final class TourFiles implements FileChoice {

    private final Path folder;
    private final Path list;
    private final Path destinations;
    private final Path note;

    /**
     * @param folder where saved files and safe copies go
     * @param list the school's list of children
     * @param destinations the CSV file that says where each leaver goes
     * @param note the file that is added to an entry
     */
    TourFiles(Path folder, Path list, Path destinations, Path note) {
        this.folder = folder;
        this.list = list;
        this.destinations = destinations;
        this.note = note;
    }

    @Override
    public Optional<Path> saveFile(Node owner, String title, String suggestedName, Kind kind) {
        return Optional.of(folder.resolve(suggestedName));
    }

    @Override
    public Optional<Path> openFile(Node owner, String title, Kind kind) {
        if (kind.endings().contains("pdf")) {
            return lastPack();
        }
        return Optional.of(title.contains("leaver") ? destinations : list);
    }

    private Optional<Path> lastPack() {
        try (Stream<Path> saved = Files.list(folder)) {
            return saved.filter(file -> file.getFileName().toString().matches("P-.*pdf"))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Path> openFiles(Node owner, String title, Kind kind) {
        return List.of(note);
    }

    @Override
    public Optional<Path> folder(Node owner, String title) {
        return Optional.of(folder);
    }
}
