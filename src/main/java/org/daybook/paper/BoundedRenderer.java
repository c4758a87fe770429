package org.daybook.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page that may be made to do harm: it stops when that takes too long or too much. */
final class BoundedRenderer extends PDFRenderer {

    private static final long MOST_PICTURE_PIXELS = 50_000_000;
    private static final long MOST_UNPACKED_BYTES = 64L << 20;

    private static final String TOO_LARGE = "A picture on this page is too large to be shown here.";
    private static final String NOT_DECODED =
            "A picture on this page is packed in a way that cannot be shown here.";

    private final Steps steps = new Steps();
    private String leftOut = "";

    BoundedRenderer(PDDocument document) {
        super(document);
        setSubsamplingAllowed(true);
    }

    /**
     * Looks at what the page is drawn from before the library unpacks it.
     *
     * @param index from 0
     */
    void checkContent(int index) throws IOException {
        Iterator<PDStream> streams = document.getPage(index).getContentStreams();
        while (streams.hasNext()) {
            check(streams.next().getCOSObject());
        }
    }

    /** What is missing on what was drawn; empty when nothing is. */
    String leftOut() {
        return leftOut;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new BoundedDrawer(parameters);
    }

    /** A few bytes can be packed so that they unpack to more than the memory holds. */
    static void check(COSStream stream) throws IOException {
        try {
            Unpacked.into(
                    stream, new BoundedOut(OutputStream.nullOutputStream(), MOST_UNPACKED_BYTES));
        } catch (IOException broken) {
            // The library draws what can be unpacked of it.
        }
    }

    /** Asks at every step whether to go on. */
    private final class BoundedDrawer extends PageDrawer {

        BoundedDrawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            steps.step();
            super.processOperator(operator, operands);
        }

        @Override
        public void showForm(PDFormXObject form) throws IOException {
            check(form.getCOSObject());
            super.showForm(form);
        }

        @Override
        public void drawImage(PDImage picture) throws IOException {
            steps.step();
            if ((long) picture.getWidth() * picture.getHeight() > MOST_PICTURE_PIXELS) {
                leftOut = TOO_LARGE;
                return;
            }
            if (picture instanceof PDImageXObject object) {
                if (Unpacked.isNotDecoded(object.getCOSObject())) {
                    leftOut = NOT_DECODED;
                    return;
                }
                check(object.getCOSObject());
            }
            super.drawImage(picture);
        }
    }
}
