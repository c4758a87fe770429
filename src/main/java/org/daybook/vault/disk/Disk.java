package org.daybook.vault.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where files are made and put in their place. */
public interface Disk {

    /** The machine's own disk. */
    static Disk ofThisMachine() {
        return new MachineDisk();
    }

    /** Makes a file that was not there before, for its owner alone. */
    NewFile create(Path path) throws IOException;

    /**
     * Puts a forced file into its place in one step, over what was there, and forces the folder.
     */
    void moveInto(Path fresh, Path place) throws IOException;

    /** Makes a folder and those above it, for their owner alone; those that are there are left. */
    void makeFolder(Path folder) throws IOException;

    /** Comes back when what was made, moved or removed in this folder is so on the disk itself. */
    void forceFolder(Path folder) throws IOException;

    /** Makes a file with this content and forces it. */
    default void write(Path path, byte[] content) throws IOException {
        try (NewFile file = create(path)) {
            file.write(content);
            file.force();
        }
    }

    /** Replaces a file's whole content; on any failure what was there before is still there. */
    default void replace(Path place, byte[] content) throws IOException {
        Path fresh = place.resolveSibling(place.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try {
            write(fresh, content);
            moveInto(fresh, place);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
