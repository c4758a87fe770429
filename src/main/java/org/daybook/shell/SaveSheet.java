package org.daybook.shell;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import org.daybook.desk.Background;
import org.daybook.desk.FileChoice;
import org.daybook.vault.print.RecoveryCodePaper;

/** Saves the recovery sheet as a PDF where the lead says. */
public final class SaveSheet {

    private final FileChoice files;
    private final Background background;
    private final Clock clock;

    public SaveSheet(FileChoice files, Background background, Clock clock) {
        this.files = files;
        this.background = background;
        this.clock = clock;
    }

    /**
     * @param saved runs once the file is written
     */
    void save(Node owner, String school, List<String> words, Runnable saved) {
        RecoveryCodePaper paper = new RecoveryCodePaper(UUID.randomUUID(), school, clock.instant());
        files.saveFile(
                        owner,
                        "Where should the recovery sheet go?",
                        "Daybook recovery sheet.pdf",
                        FileChoice.Kind.PDF)
                .ifPresent(path ->
                        background
                                .run(() -> {
                                    write(paper, words, path);
                                    return path;
                                })
                                .then(_ -> saved.run()));
    }

    private static void write(RecoveryCodePaper paper, List<String> words, Path path)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            paper.write(words, out);
        }
    }
}
