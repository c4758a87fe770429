package org.daybook.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Places pictures, each once in the file's resources. */
final class Pictures {

    private static final long MOST_FOREIGN = 256L << 20;

    private final PDDocument document;
    private final Sheet sheet;
    private final COSDictionary drawn = new COSDictionary();
    private long foreign;

    Pictures(PDDocument document, Sheet sheet) {
        this.document = document;
        this.sheet = sheet;
    }

    /** By name, for the pages' resources. */
    COSDictionary drawn() {
        return drawn;
    }

    List<Slice> figure(
            Block.Figure figure, Element parent, float indent, float width, Setting setting) {
        Element element = parent.child("Figure").alternative(figure.alternative());
        BufferedImage image = read(figure.image());
        float wide = Math.min(figure.millimetres() * Sheet.MILLIMETRE, width);
        float high = wide * image.getHeight() / image.getWidth();
        float most = (sheet.bottom() - Sheet.TOP) * .8f;
        if (high > most) {
            wide = wide * most / high;
            high = most;
        }
        boolean captioned = !figure.caption().isBlank();
        List<Slice> slices = new ArrayList<>();
        slices.add(new Picture(name(image), element, indent, wide, high, captioned));
        if (captioned) {
            Words caption = Words.of(figure.caption());
            slices.addAll(setting.text(caption, Style.CAPTION, parent.child("P"), indent, width));
        }
        return slices;
    }

    private String name(BufferedImage image) {
        try {
            return name(LosslessFactory.createFromImage(document, image).getCOSObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes how much of others' files the document has taken in. */
    void count(long bytes) {
        foreign += bytes;
    }

    /** Whether it takes in no more of others' files: all of it is in memory until it is written. */
    boolean full() {
        return foreign > MOST_FOREIGN;
    }

    /** By which pages draw it. */
    String name(COSStream object) {
        String name = "I" + drawn.size();
        drawn.setItem(COSName.getPDFName(name), object);
        return name;
    }

    /** Through memory: the JDK's usual way writes a copy of the picture into a temporary file. */
    private static BufferedImage read(byte[] bytes) {
        try {
            // Closes the stream itself, unless it can do nothing with it.
            BufferedImage image =
                    ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
            if (image == null) {
                throw new IllegalArgumentException("Not a picture that can be read");
            }
            return image;
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a picture that can be read", e);
        }
    }

    private record Picture(
            String name, Element element, float indent, float wide, float high, boolean holds)
            implements Slice {

        @Override
        public float height() {
            return high + 4;
        }

        @Override
        public void draw(Leaf leaf, float x, float top) {
            Ops picture = new Ops().put("q ").number(wide).put("0 0 ").number(high);
            picture.point(x + indent, top + high).put("cm /").put(name).put(" Do Q\n");
            element.attribute("Layout", "BBox", box(x, top));
            leaf.drawing(element, "", picture);
        }

        private COSArray box(float x, float top) {
            float left = x + indent;
            float foot = Sheet.TOP_EDGE - top - high;
            COSArray box = new COSArray();
            box.setFloatArray(new float[] {left, foot, left + wide, foot + high});
            return box;
        }
    }
}
