package org.daybook.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/**
 * Asks for a place on the disk. An interface, so that a journey through the program can answer
 * without the system's dialog.
 */
public interface FileChoice {

    /**
     * A kind of file that may be chosen.
     *
     * @param name in words: "PDF"
     * @param endings without the dot: "pdf"
     */
    record Kind(String name, List<String> endings) {

        public static final Kind PDF = new Kind("PDF", List.of("pdf"));
        public static final Kind CSV = new Kind("CSV", List.of("csv"));
        public static final Kind ANY = new Kind("Any file", List.of("*"));

        public Kind {
            endings = List.copyOf(endings);
        }
    }

    /** Where to write; the system asks before an existing file is replaced. */
    Optional<Path> saveFile(Node owner, String title, String suggestedName, Kind kind);

    Optional<Path> openFile(Node owner, String title, Kind kind);

    /** Several at once; empty when none was chosen. */
    List<Path> openFiles(Node owner, String title, Kind kind);

    Optional<Path> folder(Node owner, String title);
}
