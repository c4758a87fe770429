package org.daybook.vault;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a crash may leave in the folder: files on their way, the trial of a safe copy. */
final class Leftovers {

    static final String TRIAL = "trial-of-a-safe-copy";

    private Leftovers() {}

    static void sweep(Path folder) throws IOException {
        remove(folder.resolve(TRIAL));
        Files.deleteIfExists(folder.resolve(FolderCheck.BEING_MADE));
        try (Stream<Path> content = Files.list(folder)) {
            for (Path file : content.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("log-") && name.endsWith(".daybook.new")) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** A file or a folder with all that is in it; links are removed, never followed. */
    static void remove(Path path) throws IOException {
        if (Files.exists(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(path, new Removal());
        }
    }

    private static final class Removal extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault)
                throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
