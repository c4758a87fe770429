package org.daybook.vault.keys;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The twelve words on the sealed sheet: 128 random bits and a check of four bits, written as in
 * BIP-0039, so that other programs' hands and eyes know the scheme too.
 */
public final class RecoveryCode implements AutoCloseable {

    public static final int WORDS = 12;

    private static final int BYTES = 16;
    private static final int BITS_IN_A_WORD = 11;
    private static final int CHECK_BITS = 4;

    private final byte[] bits;
    private boolean closed;

    private RecoveryCode(byte[] bits) {
        this.bits = bits;
    }

    /** A new one, never given to anybody before. */
    public static RecoveryCode fresh(SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new RecoveryCode(bits);
    }

    /**
     * Reads what somebody types from the sheet. Capitals, blanks, commas, line ends and numbers do
     * not matter, and of each word the first four letters are enough.
     */
    public static Reading read(CharSequence typed) {
        List<String> words = wordsIn(typed);
        int[] indices = new int[WORDS];
        for (int i = 0; i < words.size(); i++) {
            Optional<Integer> index = WordList.index(words.get(i));
            if (index.isEmpty()) {
                return new Reading.NotAWord(i + 1, WordList.nearest(words.get(i)));
            }
            if (i < WORDS) {
                indices[i] = index.get();
            }
        }
        return words.size() == WORDS ? joined(indices) : new Reading.WrongCount(words.size());
    }

    /** The words in their order, to be printed with their numbers. */
    public List<String> words() {
        byte[] open = open();
        int check = check(open);
        List<String> words = new ArrayList<>(WORDS);
        for (int i = 0; i < WORDS; i++) {
            int index = 0;
            for (int bit = i * BITS_IN_A_WORD; bit < (i + 1) * BITS_IN_A_WORD; bit++) {
                index = index << 1 | bit(open, check, bit);
            }
            words.add(WordList.word(index));
        }
        return List.copyOf(words);
    }

    /** The bits themselves, not a copy: to be used at once, never to be kept. */
    byte[] bits() {
        return open();
    }

    private byte[] open() {
        if (closed) {
            throw new IllegalStateException("The recovery code has been wiped");
        }
        return bits;
    }

    @Override
    public void close() {
        closed = true;
        Wipe.all(bits);
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "RecoveryCode[hidden]";
    }

    private static List<String> wordsIn(CharSequence typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : plain.split("[^\\p{L}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static Reading joined(int[] indices) {
        byte[] bits = new byte[BYTES];
        int check = 0;
        for (int i = 0; i < WORDS * BITS_IN_A_WORD; i++) {
            int shift = BITS_IN_A_WORD - 1 - i % BITS_IN_A_WORD;
            int bit = indices[i / BITS_IN_A_WORD] >> shift & 1;
            if (i < BYTES * 8) {
                bits[i / 8] |= (byte) (bit << (7 - i % 8));
            } else {
                check = check << 1 | bit;
            }
        }
        if (check != check(bits)) {
            Wipe.all(bits);
            return new Reading.CheckFails();
        }
        return new Reading.Read(new RecoveryCode(bits));
    }

    private static int bit(byte[] bits, int check, int position) {
        return position < BYTES * 8
                ? bits[position / 8] >> (7 - position % 8) & 1
                : check >> (CHECK_BITS - 1 - (position - BYTES * 8)) & 1;
    }

    /** The first four bits of the digest. */
    private static int check(byte[] bits) {
        try {
            return (MessageDigest.getInstance("SHA-256").digest(bits)[0] & 0xFF)
                    >> (8 - CHECK_BITS);
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("This Java cannot digest", broken);
        }
    }

    /** What came of reading typed words. */
    public sealed interface Reading {

        /** The words are a recovery code; whether it is this store's, the key file tells. */
        record Read(RecoveryCode code) implements Reading {}

        /** The words are none. */
        sealed interface Refused extends Reading {

            /** What happened and what to do. */
            String sentence();
        }

        /**
         * @param position which of the typed words, from 1
         * @param nearest the word of the list that was probably meant; empty when none is near
         */
        record NotAWord(int position, Optional<String> nearest) implements Refused {

            @Override
            public String sentence() {
                return "Word %d is not a word of any recovery code. ".formatted(position)
                        + nearest.map("Did you mean “%s”?"::formatted)
                                .orElse("Look at the sheet again.");
            }

            /** Not the nearest word: it is most likely the secret one. */
            @Override
            public String toString() {
                return "NotAWord[position=%d]".formatted(position);
            }
        }

        /** Twelve words of the list that do not belong together. */
        record CheckFails() implements Refused {

            @Override
            public String sentence() {
                return "Each word is right by itself, but together they are not a recovery code."
                        + " Two may have changed places, or one is not the word on the sheet.";
            }
        }

        /**
         * @param found how many words were typed
         */
        record WrongCount(int found) implements Refused {

            @Override
            public String sentence() {
                return switch (found) {
                    case 0 -> "Type the twelve words of the sheet in their order.";
                    case 1 -> "A recovery code has twelve words. This is one.";
                    default -> "A recovery code has twelve words. These are %d.".formatted(found);
                };
            }
        }
    }
}
