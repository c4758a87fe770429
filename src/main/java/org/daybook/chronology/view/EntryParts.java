package org.daybook.chronology.view;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.base.EntryId;
import org.daybook.bodymap.BodyMap;
import org.daybook.desk.Part;
import org.daybook.desk.Texts;

/**
 * What other rooms show inside each entry of a child's file.
 *
 * @param files those kept with the entry
 * @param bodyMap the marks of one child
 * @param origin where it came from, when it was not written here; nothing to be seen otherwise
 */
public record EntryParts(
        OfEntries files, Function<BodyMap, Node> bodyMap, Function<EntryId, Node> origin) {

    /** Where no other room lends anything: marks are said in words, and no entry has files. */
    public static final EntryParts NONE = new EntryParts(new NoFilesAnywhere(), EntryParts::words);

    /** Where every entry was written here. */
    public EntryParts(OfEntries files, Function<BodyMap, Node> bodyMap) {
        this(files, bodyMap, _ -> new NoFiles().node());
    }

    /** The files of the entries of a list: asked for one by one, read for all of them at once. */
    public interface OfEntries {

        /** Shows nothing until {@link #read} is called. */
        Files of(EntryId entry);

        /** Reads the files of every entry that was asked for since the last reading. */
        void read();
    }

    /**
     * The files of one entry.
     *
     * @param part shows nothing while there is none
     * @param add asks which file to add
     */
    public record Files(Part part, Runnable add) {}

    private static Node words(BodyMap marks) {
        VBox words = new VBox();
        marks.lines().forEach(line -> words.getChildren().add(Texts.small(line)));
        return words;
    }

    private static final class NoFilesAnywhere implements OfEntries {

        @Override
        public Files of(EntryId entry) {
            return new Files(new NoFiles(), () -> {});
        }

        @Override
        public void read() {}
    }

    private static final class NoFiles implements Part {

        private final Region nothing = new Region();

        NoFiles() {
            nothing.setManaged(false);
        }

        @Override
        public Node node() {
            return nothing;
        }

        @Override
        public void refresh() {}
    }
}
