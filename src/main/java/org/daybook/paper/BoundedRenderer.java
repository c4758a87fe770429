package org.daybook.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
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

    private final Steps steps = new Steps();
    private boolean pictureLeftOut;

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
        return pictureLeftOut ? "A picture on this page is too large to be shown here." : "";
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new BoundedDrawer(parameters);
    }

    /** A few bytes can be packed so that they unpack to more than the memory holds. */
    static void check(COSStream stream) throws IOException {
        if (!COSName.FLATE_DECODE.equals(firstFilter(stream))) {
            return;
        }
        try (InputStream unpacked = new InflaterInputStream(stream.createRawInputStream())) {
            byte[] buffer = new byte[8192];
            long bytes = 0;
            for (int got = unpacked.read(buffer); got >= 0; got = unpacked.read(buffer)) {
                bytes += got;
                if (bytes > MOST_UNPACKED_BYTES) {
                    throw new Steps.TooMuch();
                }
            }
        } catch (ZipException | java.io.EOFException broken) {
            // The library draws what can be unpacked of it.
        }
    }

    private static COSBase firstFilter(COSStream stream) {
        COSBase filters = stream.getFilters();
        return filters instanceof COSArray many && many.size() > 0 ? many.getObject(0) : filters;
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
                pictureLeftOut = true;
                return;
            }
            if (picture instanceof PDImageXObject object) {
                check(object.getCOSObject());
            }
            super.drawImage(picture);
        }
    }
}
