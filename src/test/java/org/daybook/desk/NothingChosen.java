package org.daybook.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Whatever dialogue comes is cancelled. */
public final class NothingChosen implements FileChoice {

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
