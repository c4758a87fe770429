package org.daybook.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.vault.disk.Disk;
import org.daybook.vault.files.SealedFiles;
import org.daybook.vault.files.SealedName;
import org.daybook.vault.log.Segments;

/**
 * What is left on the disk of rows that were taken out, and its removal. The head of each file, in
 * which lies the salt of its own key, is written over before the file is removed: on a disk that
 * writes in place, what a tool could bring back then opens with no key. A disk that never writes in
 * place (most that have no moving parts) keeps its own counsel; there the whole disk's encryption
 * is what helps, and the help page says so.
 */
final class Remains {

    private static final int HEAD_BYTES = 4096;

    private Remains() {}

    /** Every segment before the newest, and every damaged working copy that was kept aside. */
    static void ofTheLog(Path folder, int newest) throws IOException {
        for (int segment : Segments.in(folder)) {
            if (segment < newest) {
                remove(Segments.file(folder, segment));
            }
        }
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            boolean aside = name.startsWith("records-damaged-") && name.endsWith(".mv.db");
            boolean halfWritten = name.startsWith(WorkingCopy.NAME + ".mv.db.");
            if (aside || halfWritten) {
                remove(file);
            }
        }
        Disk.ofThisMachine().forceFolder(folder);
    }

    /** Those of the sealed files in this folder. */
    static void ofTheFiles(Path folder, SealedFiles files, Predicate<String> which)
            throws IOException {
        for (SealedName name : files.names()) {
            if (which.test(name.hex())) {
                remove(files.path(name));
            }
        }
        Disk.ofThisMachine().forceFolder(folder);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private static void remove(Path file) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            writeOverHead(file);
        }
        Files.deleteIfExists(file);
    }

    private static void writeOverHead(Path file) throws IOException {
        int length = (int) Math.min(HEAD_BYTES, Files.size(file));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer blank = ByteBuffer.allocate(length);
            while (blank.hasRemaining()) {
                channel.write(blank, blank.position());
            }
            channel.force(true);
        }
    }
}
