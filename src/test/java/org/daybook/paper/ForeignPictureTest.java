package org.daybook.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class ForeignPictureTest {

    @Test
    void everyWayOfHoldingACameraIsTurnedUpright() throws IOException {
        for (int way = 1; way <= 8; way++) {
            byte[] jpeg = noted(jpeg(asHeld(way)), way);
            BufferedImage placed = placed("image/jpeg", jpeg);
            assertThat(placed.getWidth()).as("way %d", way).isEqualTo(120);
            assertThat(placed.getHeight()).isEqualTo(80);
            assertThat(dark(placed, 10, 10)).as("upper left, way %d", way).isTrue();
            assertThat(dark(placed, 110, 10)).as("upper right, way %d", way).isTrue();
            assertThat(dark(placed, 10, 70)).as("lower left, way %d", way).isFalse();
            assertThat(dark(placed, 40, 40)).as("middle, way %d", way).isFalse();
            assertThat(red(placed, 10, 70)).as("red, way %d", way).isTrue();
        }
    }

    @Test
    void whereAndWhenAPictureWasTakenDoesNotComeAlong() throws IOException {
        byte[] jpeg = noted(jpeg(asHeld(6)), 6);
        assertThat(new String(jpeg, ISO_8859_1)).contains("Hollowbrook Lane");
        byte[] pdf = Appending.of("photo.jpg", "image/jpeg", jpeg).pdf();
        assertThat(new String(pdf, ISO_8859_1)).doesNotContain("Hollowbrook Lane", "Exif");
        Conforms.asReport(pdf);
    }

    @Test
    void whatIsTransparentIsWhiteAndWhatIsFineIsEight() throws IOException {
        BufferedImage clear = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(5, 5, 0xFF000000);
        BufferedImage placed = placed("image/png", png(clear));
        assertThat(placed.getRGB(30, 30) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(placed.getRGB(5, 5) & 0xFFFFFF).isZero();
        WritableRaster fine =
                Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 60, 40, 3, null);
        fine.setSample(20, 20, 0, 0xFFFF);
        var colours =
                new ComponentColorModel(
                        ColorSpace.getInstance(ColorSpace.CS_sRGB),
                        false,
                        false,
                        Transparency.OPAQUE,
                        DataBuffer.TYPE_USHORT);
        BufferedImage sixteen = new BufferedImage(colours, fine, false, null);
        BufferedImage eight = placed("image/png", png(sixteen));
        assertThat(eight.getRGB(20, 20) & 0xFFFFFF).isEqualTo(0xFF0000);
        assertThat(eight.getRGB(0, 0) & 0xFFFFFF).isZero();
    }

    @Test
    void fourInksBecomeColoursOfLight() throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 64, 4, null);
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                // No cyan, all magenta and yellow, no black: red.
                inks.setPixel(x, y, new int[] {0, 255, 255, 0});
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(inks, null, null), null);
        }
        BufferedImage placed = placed("image/jpeg", out.toByteArray());
        assertThat(red(placed, 30, 30)).isTrue();
    }

    @Test
    void aHugePictureIsScaledToWhatIsPrinted() throws IOException {
        BufferedImage huge = new BufferedImage(6_000, 4_000, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage placed = placed("image/png", png(huge));
        assertThat(placed.getWidth()).isBetween(1_500, 2_250);
        assertThat((double) placed.getWidth() / placed.getHeight()).isBetween(1.49, 1.51);
    }

    @Test
    void aPictureThatMovesShowsItsFirstAndSaysSo() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(to);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < 3; i++) {
                BufferedImage frame = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_BINARY);
                writer.writeToSequence(new IIOImage(frame, null, null), null);
            }
            writer.endWriteSequence();
        }
        Appending placed = Appending.of("a.gif", "image/gif", out.toByteArray());
        assertThat(placed.shown().sentence()).contains("first of its 3 pictures");
        assertThat(placed.shown().inside()).isTrue();
    }

    @Test
    void everyPageOfAFaxIsPlaced() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(to);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < 3; i++) {
                BufferedImage page = new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_BINARY);
                writer.writeToSequence(new IIOImage(page, null, null), null);
            }
            writer.endWriteSequence();
        }
        Appending placed = Appending.of("fax.tif", "image/tiff", out.toByteArray());
        assertThat(placed.shown().whole()).isTrue();
        assertThat(ReadBack.text(placed.pdf())).contains("Document 1, page 3 of 3");
    }

    @Test
    void aPictureThatIsNoneAndOneOfTooManyPixelsAreSaid() throws IOException {
        assertThat(Appending.of("a.png", "image/png", new byte[] {1, 2, 3}).shown().sentence())
                .contains("damaged");
        byte[] bomb = png(new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY));
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        assertThat(Appending.of("a.png", "image/png", bomb).shown().sentence())
                .containsAnyOf("too many pixels", "damaged");
        assertThat(Appending.of("a.heic", "image/heic", new byte[9]).shown().onPages()).isFalse();
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws IOException {
        byte[] pdf = Appending.of("a.png", "image/png", png(asHeld(1))).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String drawn = new String(document.getPage(2).getContents().readAllBytes(), ISO_8859_1);
            assertThat(drawn).contains("120.00000 0.00000 0.00000 80.00000");
        }
    }

    /** Black above, red below left, white else; as it lies in the file when held in this way. */
    private static BufferedImage asHeld(int way) {
        BufferedImage upright = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 120, 80);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 0, 120, 24);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 56, 32, 24);
        graphics.dispose();
        boolean onItsSide = way > 4;
        int wide = onItsSide ? 80 : 120;
        int high = onItsSide ? 120 : 80;
        BufferedImage held = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                held.setRGB(x, y, seen(upright, way, x, y));
            }
        }
        return held;
    }

    /** The table of the camera makers: what the first row and the first column of a file are. */
    private static int seen(BufferedImage upright, int way, int x, int y) {
        int right = 119;
        int foot = 79;
        return switch (way) {
            case 2 -> upright.getRGB(right - x, y);
            case 3 -> upright.getRGB(right - x, foot - y);
            case 4 -> upright.getRGB(x, foot - y);
            case 5 -> upright.getRGB(y, x);
            case 6 -> upright.getRGB(right - y, x);
            case 7 -> upright.getRGB(right - y, foot - x);
            case 8 -> upright.getRGB(y, foot - x);
            default -> upright.getRGB(x, y);
        };
    }

    static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** With a camera's note of how it was held and where. */
    static byte[] noted(byte[] jpeg, int way) {
        byte[] place = "Hollowbrook Lane".getBytes(ISO_8859_1);
        ByteBuffer note = ByteBuffer.allocate(10 + 8 + 2 + 12 + 4 + place.length);
        note.putShort((short) 0xFFE1).putShort((short) (note.capacity() - 2));
        note.put("Exif\0\0".getBytes(ISO_8859_1));
        note.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        note.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        note.putShort((short) way).putShort((short) 0).putInt(0).put(place);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(note.array());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static BufferedImage placed(String type, byte[] bytes) throws IOException {
        byte[] pdf = Appending.of("picture", type, bytes).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(2).getResources();
            List<COSName> names = new java.util.ArrayList<>();
            resources.getXObjectNames().forEach(names::add);
            return ((PDImageXObject) resources.getXObject(names.getFirst())).getImage();
        }
    }

    private static boolean dark(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getRed() + colour.getGreen() + colour.getBlue() < 150;
    }

    private static boolean red(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 200 && colour.getGreen() < 60 && colour.getBlue() < 60;
    }
}
