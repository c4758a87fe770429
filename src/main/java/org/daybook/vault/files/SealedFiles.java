package org.daybook.vault.files;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import org.daybook.vault.disk.Disk;
import org.daybook.vault.disk.NewFile;
import org.daybook.vault.keys.DerivedKeys;

/** The attachments of one store, in their folder. */
public final class SealedFiles implements AutoCloseable {

    /** The most that one attachment may hold, in bytes: a phone's film of some minutes. */
    public static final long MOST_BYTES = 250L << 20;

    private static final String SEALED = ".sealed";
    private static final String PASSING = ".part";
    private static final int BUFFER_BYTES = 64 * 1024;

    private final Path folder;
    private final Seals seals;
    private final Disk disk;
    private final long mostBytes;

    SealedFiles(Path folder, DerivedKeys keys, Disk disk, long mostBytes) throws IOException {
        this.folder = folder;
        this.seals = new Seals(keys.file(), keys.fileName());
        this.disk = disk;
        this.mostBytes = mostBytes;
        disk.makeFolder(folder);
        sweep();
    }

    /**
     * The attachments in this folder, which is made when it is not there. What a crash left
     * half-written is removed. The keys may be closed afterwards.
     */
    public static SealedFiles in(Path folder, DerivedKeys keys) throws IOException {
        return new SealedFiles(folder, keys, Disk.ofThisMachine(), MOST_BYTES);
    }

    /**
     * Takes content in, to its end, and comes back when it lies sealed on the disk. Content that is
     * here already is not written again, unless what is here is broken: then it is made whole.
     *
     * @throws NotSealed when it could not be read or kept, or is too large; nothing of it is left
     */
    public synchronized SealedFile seal(InputStream content) throws NotSealed {
        String passing = UUID.randomUUID() + PASSING;
        Path incoming = folder.resolve(passing);
        Path fresh = folder.resolve(UUID.randomUUID() + PASSING);
        try {
            try {
                SealedFile file = takeIn(content, incoming, passing);
                if (verify(file.name()) != Soundness.SOUND) {
                    sealAnew(incoming, passing, fresh, file.name());
                    disk.moveInto(fresh, path(file.name()));
                }
                return file;
            } finally {
                Files.deleteIfExists(incoming);
                Files.deleteIfExists(fresh);
            }
        } catch (NotSealed told) {
            throw told;
        } catch (IOException failed) {
            throw NotSealed.unwritable(failed);
        }
    }

    /**
     * The content of an attachment, to be read to its end and closed.
     *
     * @throws SealBroken here when it is not there; while it is read, when it is not what was put
     *     in
     */
    public InputStream open(SealedName name) throws SealBroken {
        return open(path(name), name.hex());
    }

    /** Reads an attachment through, and says how it was found. */
    public Soundness verify(SealedName name) {
        if (!Files.exists(path(name), LinkOption.NOFOLLOW_LINKS)) {
            return Soundness.MISSING;
        }
        try (InputStream in = open(name)) {
            in.transferTo(OutputStream.nullOutputStream());
            return Soundness.SOUND;
        } catch (IOException broken) {
            return Soundness.BROKEN;
        }
    }

    /** All attachments that lie here, in no order. */
    public List<SealedName> names() throws IOException {
        List<SealedName> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SEALED)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String hex = name.substring(0, name.length() - SEALED.length());
                if (SealedName.isName(hex)) {
                    names.add(new SealedName(hex));
                }
            }
        }
        return names;
    }

    /** Takes an attachment away that nothing names; nothing where it does not lie. */
    public synchronized void remove(SealedName name) throws IOException {
        Files.deleteIfExists(path(name));
    }

    /** Where a sealed attachment lies, for a safe copy to take along as it is. */
    public Path path(SealedName name) {
        return folder.resolve(name.hex() + SEALED);
    }

    /** Wipes the keys; what is being read may be read to its end. */
    @Override
    public void close() {
        seals.close();
    }

    private SealedFile takeIn(InputStream content, Path incoming, String label) throws IOException {
        Mac naming = seals.naming();
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        try (NewFile file = disk.create(incoming);
                OutputStream sealed = seals.sealing(new LeftOpen(file), label)) {
            for (int count = next(content, buffer); count >= 0; count = next(content, buffer)) {
                bytes += count;
                if (bytes > mostBytes) {
                    throw NotSealed.tooLarge(mostBytes);
                }
                naming.update(buffer, 0, count);
                sealed.write(buffer, 0, count);
            }
        } finally {
            Arrays.fill(buffer, (byte) 0);
        }
        return new SealedFile(Seals.name(naming), bytes);
    }

    private static int next(InputStream content, byte[] buffer) throws NotSealed {
        try {
            return content.read(buffer);
        } catch (IOException failed) {
            throw NotSealed.unreadable(failed);
        }
    }

    private void sealAnew(Path incoming, String label, Path fresh, SealedName name)
            throws IOException {
        try (NewFile file = disk.create(fresh)) {
            try (InputStream content = open(incoming, label);
                    OutputStream sealed = seals.sealing(new LeftOpen(file), name.hex())) {
                content.transferTo(sealed);
            }
            file.force();
        }
    }

    private InputStream open(Path path, String label) throws SealBroken {
        try {
            return seals.unsealing(Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS), label);
        } catch (NoSuchFileException missing) {
            throw SealBroken.missing();
        } catch (IOException unreadable) {
            throw SealBroken.damaged();
        }
    }

    private void sweep() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + PASSING)) {
            for (Path file : left) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    remove(file);
                }
            }
        }
    }

    private static void remove(Path left) {
        try {
            Files.deleteIfExists(left);
        } catch (IOException nextTime) {
            // It is sealed, so it may stay until the next start; the store must open all the same.
        }
    }

    /** Keeps the file open when the cipher has written its end, so that it can be forced. */
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream file) {
            super(file);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
