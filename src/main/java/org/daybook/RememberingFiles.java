package org.daybook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.daybook.desk.Background;
import org.daybook.desk.FileChoice;

/** Asks for a place on the disk and has the folder remembered before anything is written there. */
final class RememberingFiles implements FileChoice {

    private final FileChoice files;
    private final Background background;
    private final Consumer<Path> remember;

    /**
     * @param remember runs on the store's thread, before what is saved there
     */
    RememberingFiles(FileChoice files, Background background, Consumer<Path> remember) {
        this.files = files;
        this.background = background;
        this.remember = remember;
    }

    @Override
    public Optional<Path> saveFile(Node owner, String title, String suggestedName, Kind kind) {
        Optional<Path> file = files.saveFile(owner, title, suggestedName, kind);
        file.map(Path::toAbsolutePath).map(Path::getParent).ifPresent(this::remembered);
        return file;
    }

    @Override
    public Optional<Path> folder(Node owner, String title) {
        Optional<Path> folder = files.folder(owner, title);
        folder.ifPresent(this::remembered);
        return folder;
    }

    private void remembered(Path folder) {
        background
                .run(() -> {
                    remember.accept(folder);
                    return folder;
                })
                .then(_ -> {});
    }

    @Override
    public Optional<Path> openFile(Node owner, String title, Kind kind) {
        return files.openFile(owner, title, kind);
    }

    @Override
    public List<Path> openFiles(Node owner, String title, Kind kind) {
        return files.openFiles(owner, title, kind);
    }
}
