package org.daybook.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Turns a page of somebody else's into a drawing of ours by copying only what is known to be sound:
 * what is not on a list does not come along, and where the page needs it, the page is not taken. So
 * no script, action, link, field, layer, note or mark can slip through, whatever it is called.
 */
final class SoundPage {

    /** What stands before it on our page must not colour it. */
    private static final String AS_PAGES_BEGIN =
            "0 g 0 G 1 w 0 J 0 j 10 M [] 0 d 0 Tc 0 Tw 100 Tz 0 TL 0 Tr 0 Ts q\n";

    private static final String LOOKS = "Looks";

    private final PDPage page;
    private final SoundForms forms;

    SoundPage(PDPage page, SoundCopies copies) {
        this.page = page;
        this.forms = new SoundForms(copies);
    }

    /**
     * The drawing, in the units of the page.
     *
     * @throws Unsound when the page holds what does not come along
     */
    COSStream form() throws IOException {
        COSDictionary from = page.getCOSObject();
        COSBase inherited = page.getResources() == null ? null : page.getResources().getCOSObject();
        SoundResources resources =
                new SoundResources(
                        inherited instanceof COSDictionary found ? found : null, forms, true);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(ascii(AS_PAGES_BEGIN));
        content.writeBytes(new SoundContent(resources).rewrite(content()));
        content.writeBytes(ascii("\nQ\n"));
        COSDictionary taken = resources.taken();
        flatten(content, taken);
        COSStream form = PlainParts.stream(content.toByteArray(), forms.copies());
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, box(page.getCropBox()));
        form.setItem(COSName.RESOURCES, taken);
        if (from.getDictionaryObject(COSName.GROUP) instanceof COSDictionary group) {
            form.setItem(COSName.GROUP, forms.group(group));
        }
        return form;
    }

    private byte[] content() throws IOException {
        try (InputStream in = page.getContents()) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    /** Draws what lies on the page as part of it. */
    private void flatten(ByteArrayOutputStream content, COSDictionary taken) throws IOException {
        List<PDAnnotation> seen = Flattened.seen(page);
        if (seen.isEmpty()) {
            return;
        }
        COSDictionary objects = taken.getCOSDictionary(COSName.XOBJECT);
        if (objects == null) {
            objects = new COSDictionary();
            taken.setItem(COSName.XOBJECT, objects);
        }
        int count = 0;
        for (PDAnnotation annotation : seen) {
            PDAppearanceStream looks = annotation.getNormalAppearanceStream();
            if (looks == null || drawnNowhere(annotation, looks)) {
                continue;
            }
            COSName name = free(objects, count++);
            objects.setItem(name, forms.form(looks.getCOSObject(), new COSDictionary(), true));
            content.writeBytes(
                    ascii("q " + placed(annotation, looks) + "/" + name.getName() + " Do Q\n"));
        }
    }

    private static COSName free(COSDictionary objects, int from) {
        int number = from;
        while (objects.containsKey(LOOKS + number)) {
            number++;
        }
        return COSName.getPDFName(LOOKS + number);
    }

    private static boolean drawnNowhere(PDAnnotation annotation, PDAppearanceStream looks) {
        PDRectangle to = annotation.getRectangle();
        PDRectangle from = looks.getBBox();
        return to == null
                || from == null
                || !(to.getWidth() > 0 && to.getHeight() > 0)
                || !(from.getWidth() > 0 && from.getHeight() > 0);
    }

    /** The format's own rule: the box of the looks is brought onto the rectangle on the page. */
    private static String placed(PDAnnotation annotation, PDAppearanceStream looks) {
        PDRectangle to = annotation.getRectangle();
        AffineTransform own = looks.getMatrix().createAffineTransform();
        PDRectangle bare = looks.getBBox();
        Rectangle2D from =
                own.createTransformedShape(
                                new Rectangle2D.Float(
                                        bare.getLowerLeftX(),
                                        bare.getLowerLeftY(),
                                        bare.getWidth(),
                                        bare.getHeight()))
                        .getBounds2D();
        double wide = to.getWidth() / from.getWidth();
        double high = to.getHeight() / from.getHeight();
        return String.format(
                Locale.ROOT,
                "%.5f 0 0 %.5f %.3f %.3f cm ",
                wide,
                high,
                to.getLowerLeftX() - from.getX() * wide,
                to.getLowerLeftY() - from.getY() * high);
    }

    private static COSArray box(PDRectangle rectangle) {
        COSArray box = new COSArray();
        box.setFloatArray(
                new float[] {
                    rectangle.getLowerLeftX(),
                    rectangle.getLowerLeftY(),
                    rectangle.getUpperRightX(),
                    rectangle.getUpperRightY()
                });
        return box;
    }

    private static byte[] ascii(String operators) {
        return operators.getBytes(StandardCharsets.US_ASCII);
    }
}
