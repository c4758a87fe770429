package org.daybook.paper;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Packs the pixels of a picture, and nothing else of it, into the document: exactly where that is
 * small, as drawings and print are; else as JPEG, as photographs are.
 */
final class PackedPicture {

    private static final float QUALITY = .85f;
    private static final int GAIN = 2;

    /** Print packs to much less than a byte for so many pixels. */
    private static final int PRINT = 10;

    private PackedPicture() {}

    /**
     * Packs a picture.
     *
     * @param image of the type {@link BufferedImage#TYPE_INT_RGB}
     */
    static COSStream of(BufferedImage image) throws IOException {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        boolean grey = grey(pixels);
        byte[] packed = exact(pixels, grey);
        boolean asPhotograph = false;
        if (packed.length > pixels.length / PRINT) {
            byte[] photograph = photograph(image, grey);
            asPhotograph = photograph.length * GAIN < packed.length;
            packed = asPhotograph ? photograph : packed;
        }
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(packed);
        }
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setItem(COSName.FILTER, asPhotograph ? COSName.DCT_DECODE : COSName.FLATE_DECODE);
        stream.setInt(COSName.WIDTH, image.getWidth());
        stream.setInt(COSName.HEIGHT, image.getHeight());
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, grey ? COSName.DEVICEGRAY : COSName.DEVICERGB);
        return stream;
    }

    private static boolean grey(int[] pixels) {
        for (int pixel : pixels) {
            int blue = pixel & 0xFF;
            if (blue != (pixel >> 8 & 0xFF) || blue != (pixel >> 16 & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] exact(int[] pixels, boolean grey) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        byte[] some = new byte[3 * 4096];
        try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
            int at = 0;
            for (int pixel : pixels) {
                if (!grey) {
                    some[at++] = (byte) (pixel >> 16);
                    some[at++] = (byte) (pixel >> 8);
                }
                some[at++] = (byte) pixel;
                if (at == some.length) {
                    out.write(some);
                    at = 0;
                }
            }
            out.write(some, 0, at);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static byte[] photograph(BufferedImage image, boolean grey) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(packed)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(grey ? Redrawn.grey(image) : image, null, null), how);
        } finally {
            writer.dispose();
        }
        return packed.toByteArray();
    }
}
