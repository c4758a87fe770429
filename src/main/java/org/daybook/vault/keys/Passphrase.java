package org.daybook.vault.keys;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * What the lead types at the door, in the one form in which it counts: normalised (NFKC), without
 * blanks at either end, with one space wherever there were several. Capitals count.
 *
 * <p>Whoever holds one closes it; its characters are wiped then.
 */
public final class Passphrase implements AutoCloseable {

    private final char[] characters;
    private boolean closed;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /** Takes a copy; the typed characters stay with the caller, who wipes them. */
    public static Passphrase of(CharSequence typed) {
        char[] plain = normalised(typed);
        try {
            return new Passphrase(withSingleSpaces(plain));
        } finally {
            Arrays.fill(plain, '\0');
        }
    }

    /** As {@link #of(CharSequence)}. */
    public static Passphrase of(char[] typed) {
        return of(CharBuffer.wrap(typed));
    }

    /** Nothing was typed, or nothing but blanks. */
    public boolean isEmpty() {
        return open().length == 0;
    }

    /** Whether both are the same, in a time that does not tell where they differ. */
    public boolean sameAs(Passphrase other) {
        byte[] mine = utf8();
        byte[] theirs = other.utf8();
        try {
            return MessageDigest.isEqual(mine, theirs);
        } finally {
            Wipe.all(mine, theirs);
        }
    }

    /** The characters themselves, not a copy: to be looked at, never to be kept. */
    CharSequence characters() {
        return CharBuffer.wrap(open()).asReadOnlyBuffer();
    }

    /** The bytes that are stretched into a key; the caller wipes them. */
    byte[] utf8() {
        CharBuffer from = CharBuffer.wrap(open());
        ByteBuffer room = ByteBuffer.allocate(from.length() * 3);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(from, room, true);
        byte[] bytes = Arrays.copyOf(room.array(), room.position());
        Wipe.all(room.array());
        return bytes;
    }

    private char[] open() {
        if (closed) {
            throw new IllegalStateException("The passphrase has been wiped");
        }
        return characters;
    }

    @Override
    public void close() {
        closed = true;
        Arrays.fill(characters, '\0');
    }

    /** Never the characters. */
    @Override
    public String toString() {
        return "Passphrase[hidden]";
    }

    /** The JDK normalises into a String, which nobody can wipe: only what needs it goes there. */
    private static char[] normalised(CharSequence typed) {
        if (typed.chars().allMatch(c -> c < 0x80)) {
            char[] same = new char[typed.length()];
            for (int i = 0; i < same.length; i++) {
                same[i] = typed.charAt(i);
            }
            return same;
        }
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).toCharArray();
    }

    private static char[] withSingleSpaces(char[] plain) {
        char[] kept = new char[plain.length];
        int length = 0;
        for (char c : plain) {
            boolean blank = Character.isWhitespace(c);
            if (!blank) {
                kept[length++] = c;
            } else if (length > 0 && kept[length - 1] != ' ') {
                kept[length++] = ' ';
            }
        }
        if (length > 0 && kept[length - 1] == ' ') {
            length--;
        }
        char[] exact = Arrays.copyOf(kept, length);
        Arrays.fill(kept, '\0');
        return exact;
    }
}
