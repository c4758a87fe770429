package org.daybook.paper;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads the words of a page of somebody else's, and looks at every letter's font on the way. */
final class PageText extends PDFTextStripper {

    /** More than this is not said of one page. */
    private static final int MOST_LETTERS = 8_000;

    /**
     * Words beside one another.
     *
     * @param x from the page's left edge as it is seen, in its own points
     * @param baseline from its top
     */
    record Line(String text, float x, float baseline, float wide) {}

    private final Steps steps = new Steps();
    private final SoundLetters letters;
    private final List<Line> lines = new ArrayList<>();
    private final List<TextPosition> places = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int count;

    private PageText(SoundLetters letters) {
        this.letters = letters;
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(false);
    }

    /**
     * Reads a page.
     *
     * @param index from 0
     */
    static List<Line> read(PDDocument document, int index, SoundLetters letters)
            throws IOException {
        PageText text = new PageText(letters);
        text.setStartPage(index + 1);
        text.setEndPage(index + 1);
        text.writeText(document, Writer.nullWriter());
        text.end();
        return List.copyOf(text.lines);
    }

    @Override
    protected void writePage() throws IOException {
        for (PDAnnotation annotation : Flattened.seen(getCurrentPage())) {
            showAnnotation(annotation);
        }
        super.writePage();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        steps.step();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        BoundedRenderer.check(form.getCOSObject());
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        BoundedRenderer.check(group.getCOSObject());
        super.showTransparencyGroup(group);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        steps.step();
        letters.look(font, code);
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) {
        line.append(line.isEmpty() ? "" : " ").append(word);
        places.addAll(positions);
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void endPage(PDPage page) {
        end();
    }

    private void end() {
        String text = Wording.clean(Withheld.unforged(line.toString())).strip();
        if (!text.isEmpty() && !places.isEmpty() && count < MOST_LETTERS) {
            String kept = text.substring(0, Math.min(text.length(), MOST_LETTERS - count));
            TextPosition first = places.getFirst();
            TextPosition last = places.getLast();
            float wide = last.getX() + last.getWidth() - first.getX();
            lines.add(new Line(kept, first.getX(), first.getY(), Math.max(1, wide)));
            count += kept.length();
        }
        line.setLength(0);
        places.clear();
    }
}
