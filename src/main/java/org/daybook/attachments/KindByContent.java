package org.daybook.attachments;

import java.util.List;
import java.util.Optional;

/**
 * What a file is, by its own bytes. Its name is never asked, but for scripts, which are only words
 * until their name lets a computer run them.
 */
public final class KindByContent {

    /** So much of a file's beginning and of its end is looked at. */
    public static final int LOOKED_AT = 64 * 1024;

    private record Magic(FileKind kind, int at, String hex) {

        boolean begins(Bytes bytes) {
            return bytes.has(at, hex);
        }
    }

    /** In this order; the first that fits counts. */
    private static final List<Magic> MAGIC =
            List.of(
                    new Magic(FileKind.PROGRAM, 0, "7f454c46"),
                    new Magic(FileKind.PROGRAM, 0, "cafebabe"),
                    new Magic(FileKind.PROGRAM, 0, "feedface"),
                    new Magic(FileKind.PROGRAM, 0, "feedfacf"),
                    new Magic(FileKind.PROGRAM, 0, "cefaedfe"),
                    new Magic(FileKind.PROGRAM, 0, "cffaedfe"),
                    new Magic(FileKind.PROGRAM, 0, "4c0000000114020000"),
                    new Magic(FileKind.PROGRAM, 0, "2321"),
                    new Magic(FileKind.PNG, 0, "89504e470d0a1a0a"),
                    new Magic(FileKind.JPEG, 0, "ffd8ff"),
                    new Magic(FileKind.GIF, 0, "474946383761"),
                    new Magic(FileKind.GIF, 0, "474946383961"),
                    new Magic(FileKind.TIFF, 0, "49492a00"),
                    new Magic(FileKind.TIFF, 0, "4d4d002a"),
                    new Magic(FileKind.RTF, 0, "7b5c727466"),
                    new Magic(FileKind.OGG, 0, "4f676753"),
                    new Magic(FileKind.MP3, 0, "494433"));

    private KindByContent() {}

    /**
     * Says what it is.
     *
     * @param head its first {@link #LOOKED_AT} bytes, or all there are
     * @param tail its last bytes, as many at most; may be the same
     */
    public static FileKind of(byte[] head, byte[] tail) {
        Bytes first = new Bytes(head);
        return magic(first)
                .or(() -> container(first, new Bytes(tail)))
                .or(() -> TextByContent.kind(head))
                .or(() -> binary(first))
                .orElse(FileKind.UNKNOWN);
    }

    /**
     * As {@link #of}, for one who knows the name too: words in a file that would run are a script.
     */
    public static FileKind of(byte[] head, byte[] tail, String name) {
        FileKind kind = of(head, tail);
        boolean claims = FileKind.claimedBy(name).filter(FileKind.PROGRAM::equals).isPresent();
        boolean plain = kind == FileKind.TEXT || kind == FileKind.UNKNOWN;
        boolean packed = kind == FileKind.ZIP || kind == FileKind.OLD_OFFICE;
        return claims && (plain || packed) ? FileKind.PROGRAM : kind;
    }

    private static Optional<FileKind> magic(Bytes head) {
        return MAGIC.stream().filter(one -> one.begins(head)).map(Magic::kind).findFirst();
    }

    private static Optional<FileKind> container(Bytes head, Bytes tail) {
        if (head.has(0, "504b0304") || head.has(0, "504b0506")) {
            return Optional.of(PackedByContent.zip(head, tail));
        }
        if (head.has(0, "d0cf11e0a1b11ae1")) {
            return Optional.of(PackedByContent.oldOffice(head, tail));
        }
        if (head.has(0, "52494646")) {
            return head.has(8, "57454250")
                    ? Optional.of(FileKind.WEBP)
                    : head.has(8, "57415645") ? Optional.of(FileKind.WAV) : Optional.empty();
        }
        if (head.has(4, "66747970")) {
            return Optional.of(film(head.letters(8, 4)));
        }
        // Readers of PDF take a beginning anywhere in the first kilobyte.
        return head.find("%PDF-", 1024) ? Optional.of(FileKind.PDF) : Optional.empty();
    }

    private static FileKind film(String brand) {
        return switch (brand) {
            case "heic", "heix", "hevc", "heim", "mif1", "msf1", "avif" -> FileKind.HEIC;
            case "qt  " -> FileKind.MOV;
            case "M4A ", "M4B " -> FileKind.M4A;
            default -> FileKind.MP4;
        };
    }

    /** What begins with letters that a plain text might begin with as well. */
    private static Optional<FileKind> binary(Bytes head) {
        if (head.has(0, "4d5a")) {
            return Optional.of(FileKind.PROGRAM);
        }
        if (head.has(0, "424d")) {
            return Optional.of(FileKind.BMP);
        }
        return head.has(0, "fffb") || head.has(0, "fff3") || head.has(0, "fff2")
                ? Optional.of(FileKind.MP3)
                : Optional.empty();
    }
}
