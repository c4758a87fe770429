package org.daybook.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Every text in a PDF that does not stand on a page. It looks into all that the document is made
 * of, since there are more places for words in it than anybody lists.
 */
final class TextsInside {

    private static final int MOST_PARTS = 1_000_000;
    private static final long MOST_BYTES = 16L << 20;

    /** What holds words as a stream or as a name, too. */
    private static final Set<String> IN_STREAMS =
            Set.of("Metadata", "XFA", "RC", "RV", "V", "DV", "JS");

    private static final Set<String> IN_NAMES = Set.of("V", "DV", "AS", "Opt");

    /** Pinned to a page, they show or play what nobody here can read. */
    private static final Set<String> PLAYED = Set.of("Sound", "Movie", "Screen", "RichMedia", "3D");

    private record Part(String key, COSBase value) {}

    private final ForeignWords.Clock clock;
    private final Deque<Part> waiting = new ArrayDeque<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> texts = new LinkedHashSet<>();
    private boolean whole = true;

    TextsInside(PDDocument document, ForeignWords.Clock clock) {
        this.clock = clock;
        wait("Root", document.getDocumentCatalog().getCOSObject());
        wait("Info", document.getDocumentInformation().getCOSObject());
        while (!waiting.isEmpty()) {
            look(waiting.poll());
        }
    }

    /** Each once. */
    Set<String> texts() {
        return texts;
    }

    /** Whether nothing was found that cannot be read. */
    boolean whole() {
        return whole;
    }

    private void wait(String key, @Nullable COSBase value) {
        COSBase found = value instanceof COSObject object ? object.getObject() : value;
        if (found instanceof COSString
                || found instanceof COSName
                || (found != null && seen.add(found))) {
            waiting.add(new Part(key, found));
        }
        if (seen.size() > MOST_PARTS) {
            throw new Steps.TooMuch();
        }
    }

    private void look(Part part) {
        clock.check();
        switch (part.value) {
            case COSString text -> add(text.getString());
            case COSName name when IN_NAMES.contains(part.key) -> texts.add(name.getName());
            case COSStream stream -> {
                entries(stream);
                if (IN_STREAMS.contains(part.key)) {
                    read(stream);
                }
            }
            case COSDictionary dictionary -> entries(dictionary);
            case COSArray array -> array.forEach(one -> wait(part.key, one));
            default -> {
                // A number holds no words.
            }
        }
    }

    private void entries(COSDictionary dictionary) {
        whole &= !PLAYED.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""));
        boolean signature = dictionary.containsKey(COSName.BYTERANGE);
        for (Map.Entry<COSName, COSBase> one : dictionary.entrySet()) {
            if (!signature || !one.getKey().equals(COSName.CONTENTS)) {
                wait(one.getKey().getName(), one.getValue());
            }
        }
    }

    private void read(COSStream stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Unpacked.into(stream, new BoundedOut(bytes, MOST_BYTES));
        } catch (IOException damaged) {
            whole = false;
        }
        add(ForeignText.decoded(bytes.toByteArray()));
    }

    /** Words with marks between them are one text without the marks. */
    private void add(String text) {
        texts.add(text);
        if (text.indexOf('<') >= 0) {
            texts.add(text.replaceAll("<[^>]*+>", ""));
            texts.add(text.replaceAll("<[^>]*+>", " "));
        }
    }
}
