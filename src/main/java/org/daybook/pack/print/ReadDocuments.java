package org.daybook.pack.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.extract.Enclosure;
import org.daybook.pack.DocumentContents;
import org.daybook.pack.DocumentTexts;
import org.daybook.paper.ForeignWords;

/**
 * The words in PDFs and plain texts. What was read once is kept in memory, by its digest, until the
 * daybook is locked: a large PDF takes seconds, and a preview is drawn after each change.
 */
public final class ReadDocuments implements DocumentTexts {

    private static final long MOST_BYTES = 200_000_000;
    private static final int KEPT = 50;

    private final DocumentContents files;
    private final Map<String, Text> read =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Text> eldest) {
                    return size() > KEPT;
                }
            };

    public ReadDocuments(DocumentContents files) {
        this.files = files;
    }

    @Override
    public Text text(Enclosure document) {
        return read.computeIfAbsent(document.digest(), _ -> read(document));
    }

    private Text read(Enclosure document) {
        if (document.bytes() > MOST_BYTES) {
            return Text.UNREAD;
        }
        return switch (document.sort()) {
            case PDF -> bytes(document).map(ReadDocuments::pdf).orElse(Text.UNREAD);
            case TEXT -> bytes(document).map(ReadDocuments::letters).orElse(Text.UNREAD);
            default -> Text.UNREAD;
        };
    }

    private Optional<byte[]> bytes(Enclosure document) {
        try (InputStream content = files.open(document)) {
            return Optional.of(content.readAllBytes());
        } catch (IOException unread) {
            return Optional.empty();
        }
    }

    private static Text pdf(byte[] bytes) {
        ForeignWords found = ForeignWords.of(bytes);
        return new Text(found.words(), found.whole());
    }

    /** A sign that no text holds tells that its letters were taken for others. */
    private static Text letters(byte[] bytes) {
        String words = decoded(bytes);
        return new Text(words, words.indexOf('\0') < 0);
    }

    private static String decoded(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
        try {
            Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
