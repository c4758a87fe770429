package org.daybook.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file of plain text, set as text with its lines as they are. */
final class ForeignText {

    static final int MOST_BYTES = 400_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ForeignText() {}

    static ForeignShown read(ForeignFile.Content content) throws IOException {
        byte[] bytes;
        try (InputStream in = content.open()) {
            bytes = in.readNBytes(MOST_BYTES);
        }
        String text = decoded(bytes);
        if (text.isBlank()) {
            return ForeignShown.not("There is no text in it.");
        }
        return ForeignShown.text(
                paragraphs(text),
                content.bytes() > MOST_BYTES ? "Only its first part is shown: it is long." : "");
    }

    static String decoded(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return bare(new String(bytes, StandardCharsets.UTF_16LE));
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return bare(new String(bytes, StandardCharsets.UTF_16BE));
        }
        int whole = bytes.length == MOST_BYTES ? wholeLetters(bytes) : bytes.length;
        try {
            ByteBuffer read = ByteBuffer.wrap(bytes, 0, whole);
            return bare(StandardCharsets.UTF_8.newDecoder().decode(read).toString());
        } catch (CharacterCodingException older) {
            return new String(bytes, WINDOWS);
        }
    }

    /** A letter of several bytes may have been cut. */
    private static int wholeLetters(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && (bytes[end - 1] & 0xC0) == 0x80) {
            end--;
        }
        return end > 0 && (bytes[end - 1] & 0x80) != 0 ? end - 1 : end;
    }

    private static String bare(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static List<Block> paragraphs(String text) {
        List<Block> paragraphs = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (String line : Wording.clean(Withheld.unforged(text)).split("\n", -1)) {
            if (line.isBlank() && !lines.isEmpty()) {
                paragraphs.add(Block.Paragraph.of(lines.toString()));
                lines.setLength(0);
            } else if (!line.isBlank()) {
                lines.append(lines.isEmpty() ? "" : "\n").append(line);
            }
        }
        if (!lines.isEmpty()) {
            paragraphs.add(Block.Paragraph.of(lines.toString()));
        }
        return paragraphs;
    }
}
