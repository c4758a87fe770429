package org.daybook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.daybook.desk.FileChoice;

/**
 * Answers for the system's dialogs: what is saved goes to the tour's folder; what is opened is the
 * practice school's list, or says where its leavers go; what is kept with an entry is a short note.
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
        return Optional.of(title.contains("leaver") ? destinations : list);
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
