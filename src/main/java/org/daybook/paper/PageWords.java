package org.daybook.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads what stands on pages and in what is pinned to them, and minds what it cannot read. */
final class PageWords extends PDFTextStripper {

    /** A page with a picture and fewer letters may be a scan with a heading. */
    private static final int FEW_LETTERS = 200;

    /** As many shapes on a page of few letters may be letters that are drawn. */
    private static final int MANY_SHAPES = 200;

    /** A picture of this part of the page holds more than a badge does. */
    private static final float LARGE = .2f;

    private static final Set<String> PAINTING = Set.of("f", "F", "f*", "B", "B*", "b", "b*", "sh");

    private final ForeignWords.Clock clock;
    private final List<String> spoken = new ArrayList<>();
    private boolean whole = true;
    private boolean pictures;
    private int letters;
    private int shapes;

    PageWords(ForeignWords.Clock clock) {
        this.clock = clock;
        setSortByPosition(false);
    }

    /** Whether all that stands there was read. */
    boolean whole() {
        return whole;
    }

    /** What is read aloud in the place of what stands on the page. */
    List<String> spoken() {
        return spoken;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        pictures = false;
        letters = 0;
        shapes = 0;
        super.processPage(page);
        boolean drawn = pictures || shapes > MANY_SHAPES || (letters == 0 && shapes > 0);
        whole &= letters >= FEW_LETTERS || !drawn;
    }

    /** Before the words of the page are put in order, those that are pinned to it come along. */
    @Override
    protected void writePage() throws IOException {
        for (PDAnnotation pinned : getCurrentPage().getAnnotations()) {
            showAnnotation(pinned);
        }
        super.writePage();
    }

    @Override
    protected void processAnnotation(PDAnnotation pinned, PDAppearanceStream look)
            throws IOException {
        BoundedRenderer.check(look.getCOSObject());
        super.processAnnotation(pinned, look);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        clock.check();
        String name = operator.getName();
        if (PAINTING.contains(name)) {
            shapes++;
        } else if (name.equals("BI") || (name.equals("Do") && isPicture(operands))) {
            picture();
        } else if (name.equals("BDC")) {
            operands.forEach(this::speak);
        }
        super.processOperator(operator, operands);
    }

    private boolean isPicture(List<COSBase> operands) {
        PDResources resources = getResources();
        return resources != null
                && !operands.isEmpty()
                && operands.getFirst() instanceof COSName called
                && resources.isImageXObject(called);
    }

    private void picture() {
        pictures = true;
        Matrix at = getGraphicsState().getCurrentTransformationMatrix();
        float area = Math.abs(at.getScaleX() * at.getScaleY() - at.getShearX() * at.getShearY());
        float page =
                getCurrentPage().getCropBox().getWidth()
                        * getCurrentPage().getCropBox().getHeight();
        whole &= area < LARGE * page;
    }

    private void speak(COSBase operand) {
        if (operand instanceof COSDictionary said) {
            said.getValues().stream()
                    .filter(COSString.class::isInstance)
                    .forEach(text -> spoken.add(((COSString) text).getString()));
        }
    }

    @Override
    protected void showGlyph(Matrix at, PDFont font, int code, Vector advance) throws IOException {
        letters++;
        whole &= SoundLetters.told(font.toUnicode(code));
        super.showGlyph(at, font, code, advance);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        BoundedRenderer.check(form.getCOSObject());
        super.showForm(form);
    }
}
