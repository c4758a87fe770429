package org.daybook.extract;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A PDF on its way out: written whole beside its place, moved there in one step together with its
 * line in the journal, or taken away again.
 */
public final class LeavingFile {

    /** Writes the pages. */
    @FunctionalInterface
    public interface Printing {

        /**
         * @return how many pages it has
         */
        int on(OutputStream out) throws IOException;
    }

    /**
     * A PDF that lies on the disk, whole.
     *
     * @param digest SHA-256 in hexadecimal
     */
    public record Written(int pages, String digest) {}

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static final Pattern LEFTOVER =
            Pattern.compile("\\.([A-Z]-\\d{4}-\\d{4,}|(receipt-)?" + ID + ")\\.part");

    private final Path target;
    private final Path beside;

    /**
     * @param number under which it lies beside its place until it is whole; no child's name
     */
    public LeavingFile(Path target, String number) {
        this.target = target;
        this.beside = target.resolveSibling("." + number + ".part");
    }

    /** Whether it has the name under which such a file lies until it is whole. */
    static boolean isLeftover(Path file) {
        return LEFTOVER.matcher(String.valueOf(file.getFileName())).matches();
    }

    /** Where it lies until it arrives. */
    public Path beside() {
        return beside;
    }

    public Written write(Printing printing) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel =
                        FileChannel.open(
                                beside,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE);
                OutputStream out =
                        new DigestOutputStream(
                                new BufferedOutputStream(Channels.newOutputStream(channel)),
                                digest)) {
            int pages = printing.on(out);
            out.flush();
            channel.force(true);
            return new Written(pages, HexFormat.of().formatHex(digest.digest()));
        }
    }

    /**
     * The record of it and its last move come together or not at all.
     *
     * @param recording makes the change, and runs what it is given as the last thing in it
     */
    public void arrive(Consumer<Runnable> recording) throws IOException {
        try {
            recording.accept(this::move);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            takeBack();
            throw e;
        }
    }

    private void move() {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the journal does not know must not lie about. */
    private void takeBack() {
        if (!Files.exists(beside)) {
            remove(target);
        }
    }

    /** Takes away what is left beside its place; nothing where it has arrived. */
    public void tidy() {
        remove(beside);
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * What happened and what to do.
     *
     * @param what "the pack", "the PDF"
     */
    public static String notWritten(IOException fault, String what) {
        return switch (fault) {
            case AccessDeniedException _ ->
                    "You may not write in that folder, so "
                            + what
                            + " was not saved. Choose another folder.";
            case NoSuchFileException _ ->
                    "That folder is not there any more, so "
                            + what
                            + " was not saved. Choose another folder.";
            default ->
                    upper(what)
                            + " could not be written there and was not saved. Is the disk full, or"
                            + " was it taken out? Make room or choose another folder.";
        };
    }

    private static String upper(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
