package org.daybook.attachments;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Small files of many kinds, made here. */
public final class Samples {

    private Samples() {}

    /** A drawing of a house under a sun. */
    public static byte[] picture(String format) {
        return picture(format, 640, 420);
    }

    public static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0xE0A030));
        pen.fillOval(width * 3 / 4, height / 12, height / 5, height / 5);
        pen.setColor(new Color(0x5A7A9A));
        pen.drawRect(width / 4, height / 2, width / 3, height / 3);
        pen.drawLine(width / 4, height / 2, width * 5 / 12, height / 4);
        pen.drawLine(width * 5 / 12, height / 4, width * 7 / 12, height / 2);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A PDF of one line on each page, with a font that it does not bring along. */
    public static byte[] pdf(String... lines) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            int page = 4 + 2 * i;
            kids.append(page).append(" 0 R ");
            String content = "BT /F1 18 Tf 72 720 Td (" + lines[i] + ") Tj ET";
            pdf.append(
                    "%d 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3"
                                    .formatted(page)
                            + " 0 R>>>>/Contents %d 0 R>>endobj\n".formatted(page + 1));
            pdf.append("%d 0 obj<</Length %d>>stream\n".formatted(page + 1, content.length()));
            pdf.append(content).append("\nendstream endobj\n");
        }
        pdf.append("1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        pdf.append("2 0 obj<</Type/Pages/Count ").append(lines.length);
        pdf.append("/Kids[").append(kids).append("]>>endobj\n");
        pdf.append("3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n");
        pdf.append("trailer<</Root 1 0 R>>\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A packed file with these parts; "name=content" or a name alone. */
    public static byte[] zip(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                int at = part.indexOf('=');
                zip.setMethod(ZipOutputStream.DEFLATED);
                zip.setLevel(0);
                zip.putNextEntry(new ZipEntry(at < 0 ? part : part.substring(0, at)));
                zip.write(part.substring(at + 1).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
