package org.daybook.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/**
 * A page being written. Rules, bars and frames lie below the words and belong to no element; what
 * must wait for the end (numbers, running lines) is added on top then.
 */
final class Leaf {

    private final PDPage page;
    private final Sheet sheet;
    private final int index;
    private final COSArray elements;
    private final Ops backdrop = new Ops();
    private final Ops words = new Ops();
    private final List<Waiting> waiting = new ArrayList<>();
    private @Nullable Element open;

    /** Whether what is open is read from its own text, so that nothing may join it. */
    private boolean alone;

    private boolean unspoken;
    private String label = "";

    /** A line with numbers not yet known, its marks already in their places. */
    private record Waiting(
            Element element, Line line, List<Integer> marks, float x, float y, float slack) {}

    Leaf(PDPage page, Sheet sheet, int index, COSArray elements) {
        this.page = page;
        this.sheet = sheet;
        this.index = index;
        this.elements = elements;
    }

    PDPage page() {
        return page;
    }

    Sheet sheet() {
        return sheet;
    }

    /** From 0. */
    int index() {
        return index;
    }

    /** Its name in readers' lists of pages; empty where its number says enough. */
    String label() {
        return label;
    }

    void call(String name) {
        label = name;
    }

    void annotate(PDAnnotation annotation) {
        COSArray annotations = (COSArray) page.getCOSObject().getItem(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            page.getCOSObject().setItem(COSName.ANNOTS, annotations);
        }
        annotations.add(annotation);
    }

    /** Where artifacts are drawn. */
    Ops backdrop() {
        return backdrop;
    }

    /** Draws something again that was tagged before: it is seen, but not read twice. */
    void again(Runnable drawing) {
        close();
        unspoken = true;
        drawing.run();
        unspoken = false;
    }

    /**
     * Writes a line as content of an element.
     *
     * @param slack how much of the room that a number turns out not to need is left of the line
     */
    void line(Element element, Line line, float x, float baseline, float slack) {
        if (unspoken) {
            backdrop.put("/Artifact BMC\n");
            line.spans().forEach(span -> Glyphs.show(backdrop, span.placed(), x, baseline));
            backdrop.put("EMC\n");
        } else if (line.pending()) {
            close();
            List<Integer> marks = line.spans().stream().map(span -> mark(element)).toList();
            waiting.add(new Waiting(element, line, marks, x, baseline, slack));
        } else {
            for (Line.Span span : line.spans()) {
                begin(element, span);
                Glyphs.show(words, span.placed(), x, baseline);
            }
        }
    }

    /** Draws what is no text as content of an element; the text is what readers get for it. */
    void drawing(Element element, String actual, Ops operators) {
        if (unspoken) {
            backdrop.put("/Artifact BMC ").put(operators).put(" EMC\n");
        } else {
            begin(element, actual);
            words.put(operators);
            close();
        }
    }

    /** Letters that a reader finds and hears where they stand, and that nobody sees. */
    void unseen(Element element, Line line, float x, float baseline) {
        for (Line.Span span : line.spans()) {
            Ops letters = new Ops().put("q 3 Tr\n");
            Glyphs.show(letters, span.placed(), x, baseline);
            Element spoken = element;
            String actual = span.actual();
            if (span.reading() == Line.Reading.BESIDE_RIGHT_TO_LEFT) {
                spoken = element.child("Span").actual(actual);
                actual = "";
            }
            drawing(spoken, actual, letters.put("Q\n"));
        }
    }

    /** Ends what is written as it comes. */
    void finish() throws IOException {
        close();
        COSArray contents = new COSArray();
        contents.add(stream(backdrop, words));
        backdrop.clear();
        words.clear();
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
    }

    /** Adds what had to wait. */
    void finishLate(Ops running, Numbers numbers) throws IOException {
        Ops late = new Ops();
        for (Waiting each : waiting) {
            Line known = each.line().resolved(numbers::pieces);
            float x = each.x() + each.slack() * (each.line().width() - known.width());
            List<Line.Span> spans = known.spans();
            for (int i = 0; i < spans.size(); i++) {
                openMark(late, each.element(), each.marks().get(i), spans.get(i).actual());
                Glyphs.show(late, spans.get(i).placed(), x, each.y());
                late.put("EMC\n");
            }
        }
        COSArray contents = (COSArray) page.getCOSObject().getItem(COSName.CONTENTS);
        contents.add(stream(running, late));
    }

    private void begin(Element element, Line.Span span) {
        // Some readers turn a text beside right-to-left glyphs round, but none that of an element.
        if (span.reading() == Line.Reading.BESIDE_RIGHT_TO_LEFT) {
            begin(element.child("Span").actual(span.actual()), "");
        } else {
            begin(element, span.actual());
        }
    }

    private void begin(Element element, String actual) {
        if (open == element && !alone && actual.isEmpty()) {
            return;
        }
        close();
        openMark(words, element, mark(element), actual);
        open = element;
        alone = !actual.isEmpty();
    }

    private void close() {
        if (open != null) {
            words.put("EMC\n");
            open = null;
        }
    }

    private int mark(Element element) {
        int mark = elements.size();
        elements.add(element.dictionary());
        element.take(page.getCOSObject(), mark);
        return mark;
    }

    private static void openMark(Ops to, Element element, int mark, String actual) {
        // Readers look for a text of its own in spans only.
        String type = actual.isEmpty() ? element.type() : "Span";
        to.put("/").put(type).put(" <</MCID ").put(Integer.toString(mark));
        if (!actual.isEmpty()) {
            to.put(" /ActualText ").text(actual);
        }
        to.put(">> BDC\n");
    }

    private static COSStream stream(Ops... parts) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (Ops part : parts) {
                part.writeTo(out);
            }
        }
        return stream;
    }
}
