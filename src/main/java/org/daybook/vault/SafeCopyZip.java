package org.daybook.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.daybook.vault.disk.Disk;
import org.daybook.vault.disk.NewFile;

/** The form of a safe copy: a zip of files that are sealed already. */
final class SafeCopyZip {

    /** The only names that a copy may hold; none of them leads out of a folder. */
    private static final Pattern NAMES =
            Pattern.compile(
                    "daybook-key(\\.copy)?\\.json|log-[0-9]{6}\\.daybook|files/[0-9a-f]{1,128}\\.sealed");

    private static final int MOST_ENTRIES = 200_000;
    private static final int BUFFER = 64 * 1024;

    private SafeCopyZip() {}

    /** Writes the files under their names and comes back when all lies on the disk. */
    static void write(Path zip, Map<String, Path> files) throws IOException {
        try (FileChannel channel =
                FileChannel.open(zip, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ZipOutputStream out = new ZipOutputStream(Channels.newOutputStream(channel));
            // What is sealed cannot be made smaller.
            out.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, Path> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                Files.copy(file.getValue(), out);
                out.closeEntry();
            }
            out.finish();
            channel.force(true);
        }
    }

    /**
     * Takes a copy apart into an empty folder.
     *
     * @throws ZipException it is no safe copy, or not a whole one
     */
    static void takeApart(Path zip, Path folder) throws IOException {
        try (ZipFile copy = new ZipFile(zip.toFile())) {
            if (copy.size() > MOST_ENTRIES) {
                throw new ZipException("More files than a safe copy has");
            }
            long left = Files.size(zip);
            for (ZipEntry entry : Collections.list(copy.entries())) {
                left -= takeOut(copy, entry, folder, left);
            }
        }
    }

    /** Nothing in a copy is packed, so all of it together is never larger than the copy itself. */
    private static long takeOut(ZipFile copy, ZipEntry entry, Path folder, long most)
            throws IOException {
        if (!NAMES.matcher(entry.getName()).matches()) {
            throw new ZipException("A name that no safe copy has");
        }
        Path place = folder.resolve(entry.getName());
        Disk disk = Disk.ofThisMachine();
        disk.makeFolder(java.util.Objects.requireNonNull(place.getParent()));
        try (InputStream in = copy.getInputStream(entry);
                NewFile out = disk.create(place)) {
            long bytes = transfer(in, out, Math.min(most, entry.getSize()));
            if (bytes != entry.getSize()) {
                throw new ZipException("A file of another length than was said");
            }
            out.force();
            return bytes;
        }
    }

    private static long transfer(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long all = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            all += read;
            if (all > most) {
                throw new ZipException("A file longer than was said");
            }
            out.write(buffer, 0, read);
        }
        return all;
    }
}
