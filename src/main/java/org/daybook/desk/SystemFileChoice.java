package org.daybook.desk;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/** The system's own dialogs for files. */
public final class SystemFileChoice implements FileChoice {

    @Override
    public Optional<Path> saveFile(Node owner, String title, String suggestedName, Kind kind) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.getScene().getWindow()))
                .map(File::toPath);
    }

    @Override
    public Optional<Path> openFile(Node owner, String title, Kind kind) {
        return Optional.ofNullable(
                        chooser(title, kind).showOpenDialog(owner.getScene().getWindow()))
                .map(File::toPath);
    }

    @Override
    public List<Path> openFiles(Node owner, String title, Kind kind) {
        List<File> files =
                chooser(title, kind).showOpenMultipleDialog(owner.getScene().getWindow());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(Node owner, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner.getScene().getWindow()))
                .map(File::toPath);
    }

    private static FileChooser chooser(String title, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        List<String> patterns =
                kind.endings().stream()
                        .map(ending -> ending.equals("*") ? "*" : "*." + ending)
                        .toList();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), patterns));
        return chooser;
    }
}
