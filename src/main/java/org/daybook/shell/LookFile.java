package org.daybook.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.daybook.desk.Look;

/**
 * Light or dark and the size of the text, in a small file outside the records: the door must be
 * readable before anything is opened.
 */
public final class LookFile {

    private static final String MODE = "mode";
    private static final String TEXT_SIZE = "textSize";

    private final Path file;

    public LookFile(Path folder) {
        this.file = folder.resolve("look.properties");
    }

    /** Sets the look as it was left, and keeps every change from now on. */
    public void follow(Look look) {
        read(look);
        look.modeProperty().subscribe((_, _) -> write(look));
        look.textSizeProperty().subscribe((_, _) -> write(look));
    }

    private void read(Look look) {
        Properties lines = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            lines.load(text);
            look.modeProperty().set(Look.Mode.valueOf(lines.getProperty(MODE)));
            look.textSizeProperty()
                    .set(Math.clamp(Integer.parseInt(lines.getProperty(TEXT_SIZE)), 100, 200));
        } catch (IOException | IllegalArgumentException | NullPointerException unreadable) {
            // The first start, or a file that somebody has changed: the look stays as it is.
            return;
        }
    }

    private void write(Look look) {
        Properties lines = new Properties();
        lines.setProperty(MODE, look.modeProperty().get().name());
        lines.setProperty(TEXT_SIZE, Integer.toString(look.textSizeProperty().get()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (Writer text = Files.newBufferedWriter(fresh)) {
                lines.store(text, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cannot) {
            // It is kept for this session only; a folder that cannot be written to is told
            // elsewhere.
            return;
        }
    }
}
