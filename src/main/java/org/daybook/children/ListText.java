package org.daybook.children;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The letters of a file that does not say how they are written. UTF-8 is read strictly, so that
 * what is not UTF-8 falls to Windows-1252, in which Excel writes a plain CSV on a British computer.
 *
 * @param encoding how they were written
 */
record ListText(String text, String encoding) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_MARK = {(byte) 0xFE, (byte) 0xFF};

    /** Empty when this is no text. */
    static Optional<ListText> of(byte[] bytes) {
        if (begins(bytes, UTF_8_MARK)) {
            return decoded(bytes, UTF_8_MARK.length, StandardCharsets.UTF_8);
        }
        if (begins(bytes, LITTLE_MARK)) {
            return decoded(bytes, LITTLE_MARK.length, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, BIG_MARK)) {
            return decoded(bytes, BIG_MARK.length, StandardCharsets.UTF_16BE);
        }
        return decoded(bytes, 0, StandardCharsets.UTF_8).or(() -> decoded(bytes, 0, WINDOWS));
    }

    private static Optional<ListText> decoded(byte[] bytes, int from, Charset charset) {
        try {
            String text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                            .toString();
            return text.chars().anyMatch(ListText::neverInText)
                    ? Optional.empty()
                    : Optional.of(new ListText(text, charset.displayName(Locale.ROOT)));
        } catch (CharacterCodingException notSo) {
            return Optional.empty();
        }
    }

    private static boolean neverInText(int sign) {
        return sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f';
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
