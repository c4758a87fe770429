package org.daybook.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a file as assistive technology does: along its structure tree. */
public final class ReadBack {

    private final PDDocument document;
    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> tree = new ArrayList<>();

    private ReadBack(PDDocument document) {
        this.document = document;
    }

    /** The text in reading order, an element a line. */
    public static String text(byte[] pdf) throws IOException {
        return String.join("\n", of(pdf, "").lines);
    }

    public static String text(byte[] pdf, String passphrase) throws IOException {
        return String.join("\n", of(pdf, passphrase).lines);
    }

    /** Each element with its own text, "TH: Happened". */
    public static List<String> elements(byte[] pdf) throws IOException {
        return of(pdf, "").tree;
    }

    private static ReadBack of(byte[] pdf, String passphrase) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf, passphrase)) {
            ReadBack read = new ReadBack(document);
            for (PDPage page : document.getPages()) {
                read.page(page);
            }
            read.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
            return read;
        }
    }

    private void page(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> marks = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                marks.merge(content.getMCID(), text(content), String::concat);
            }
        }
        texts.put(page, marks);
    }

    private static String text(PDMarkedContent content) {
        String actual = content.getActualText();
        if (actual != null) {
            return actual;
        }
        StringBuilder text = new StringBuilder();
        for (Object each : content.getContents()) {
            if (each instanceof TextPosition position) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }

    private void walk(PDStructureNode node, @Nullable PDPage above) {
        PDPage page = above;
        String type = "";
        if (node instanceof PDStructureElement element) {
            page = element.getPage() == null ? above : element.getPage();
            type = element.getStructureType();
        }
        StringBuilder own = new StringBuilder();
        int place = tree.size();
        for (Object kid : node.getKids()) {
            switch (kid) {
                case Integer mark -> own.append(text(page, mark));
                case PDMarkedContentReference reference ->
                        own.append(text(reference.getPage(), reference.getMCID()));
                case PDStructureNode child -> walk(child, page);
                default -> {}
            }
        }
        tree.add(place, type + ": " + own);
        if (!own.isEmpty()) {
            lines.add(own.toString());
        }
    }

    private String text(@Nullable PDPage page, int mark) {
        for (Map.Entry<PDPage, Map<Integer, String>> each : texts.entrySet()) {
            if (page != null && each.getKey().getCOSObject().equals(page.getCOSObject())) {
                return each.getValue().getOrDefault(mark, "");
            }
        }
        return "";
    }
}
