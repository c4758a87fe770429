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

    /** What each figure says, in reading order. */
    public static List<String> alternatives(PDDocument document) {
        List<String> said = new ArrayList<>();
        alternatives(document.getDocumentCatalog().getStructureTreeRoot(), said);
        return said;
    }

    private static void alternatives(PDStructureNode node, List<String> said) {
        if (node instanceof PDStructureElement element
                && element.getStructureType().equals("Figure")) {
            said.add(String.valueOf(element.getAlternateDescription()));
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode child) {
                alternatives(child, said);
            }
        }
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

    /**
     * @return what is part of the text around it
     */
    private String walk(PDStructureNode node, @Nullable PDPage above) {
        PDPage page = above;
        String type = "";
        String actual = null;
        if (node instanceof PDStructureElement element) {
            page = element.getPage() == null ? above : element.getPage();
            type = element.getStructureType();
            actual = element.getActualText();
        }
        StringBuilder read = new StringBuilder();
        int place = tree.size();
        int line = lines.size();
        for (Object kid : node.getKids()) {
            switch (kid) {
                case Integer mark -> read.append(text(page, mark));
                case PDMarkedContentReference reference ->
                        read.append(text(reference.getPage(), reference.getMCID()));
                case PDStructureNode child -> read.append(walk(child, page));
                default -> {}
            }
        }
        String own = actual == null ? read.toString() : actual;
        if (type.equals("Span")) {
            return own;
        }
        tree.add(place, type + ": " + own);
        if (!own.isEmpty()) {
            lines.add(line, own);
        }
        return "";
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
