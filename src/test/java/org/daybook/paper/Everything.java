package org.daybook.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * All that a PDF holds in which a word could stand: its pages as read, and each string, name and
 * decoded stream of every object in it, embedded files, bookmarks and metadata among them.
 */
public final class Everything {

    private final List<String> found = new ArrayList<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Everything() {}

    public static List<String> in(byte[] pdf, String passphrase) throws IOException {
        Everything everything = new Everything();
        try (PDDocument document = Loader.loadPDF(pdf, passphrase)) {
            everything.found.add(new PDFTextStripper().getText(document));
            everything.found.add(ReadBack.text(pdf, passphrase));
            everything.walk(document.getDocument().getTrailer());
            document.getDocument()
                    .getXrefTable()
                    .keySet()
                    .forEach(key -> everything.walk(document.getDocument().getObjectFromPool(key)));
        }
        everything.found.add(new String(pdf, StandardCharsets.ISO_8859_1));
        return everything.found;
    }

    private void walk(COSBase base) {
        COSBase one = base instanceof COSObject object ? object.getObject() : base;
        if (one == null || !seen.add(one)) {
            return;
        }
        switch (one) {
            case COSStream stream -> {
                stream(stream);
                stream.getValues().forEach(this::walk);
            }
            case COSDictionary dictionary -> {
                dictionary.keySet().forEach(key -> found.add(key.getName()));
                dictionary.getValues().forEach(this::walk);
            }
            case COSArray array -> array.forEach(this::walk);
            case COSString string -> {
                found.add(string.getString());
                found.add(new String(string.getBytes(), StandardCharsets.UTF_8));
            }
            case COSName name -> found.add(name.getName());
            default -> {}
        }
    }

    private void stream(COSStream stream) {
        try (InputStream content = stream.createInputStream()) {
            byte[] decoded = content.readAllBytes();
            found.add(new String(decoded, StandardCharsets.UTF_8));
            found.add(new String(decoded, StandardCharsets.UTF_16BE));
            found.add(new String(decoded, StandardCharsets.UTF_16LE));
        } catch (IOException e) {
            throw new AssertionError("A stream that cannot be decoded could hold anything", e);
        }
    }
}
