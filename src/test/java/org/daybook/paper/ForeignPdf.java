package org.daybook.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** PDFs as others make them, sound, odd and hostile, made in the test. */
public final class ForeignPdf implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private PDFont font;

    private ForeignPdf() throws IOException {
        font = PDType0Font.load(document, face(), true);
    }

    private static TrueTypeFont face() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(Face.SANS.bytes()));
    }

    /** Brought along with all its letters, as fields need it. */
    PDFont wholeFont() throws IOException {
        return PDType0Font.load(document, face(), false);
    }

    /** Letters from here on are drawn with a font of the plain kind that office programs write. */
    ForeignPdf withPlainFont() throws IOException {
        font = PDTrueTypeFont.load(document, face(), WinAnsiEncoding.INSTANCE);
        return this;
    }

    public static ForeignPdf begin() throws IOException {
        return new ForeignPdf();
    }

    PDDocument document() {
        return document;
    }

    /** Letters from here on are drawn with a font that the document does not bring along. */
    public ForeignPdf withoutFont() {
        font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        return this;
    }

    public PDPage page(String... lines) throws IOException {
        return page(PDRectangle.A4, lines);
    }

    public PDPage page(PDRectangle size, String... lines) throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
            pen.setStrokingColor(Color.BLUE);
            pen.addRect(30, 30, size.getWidth() - 60, size.getHeight() - 60);
            pen.stroke();
            pen.beginText();
            pen.setFont(font, 18);
            pen.setLeading(24);
            pen.newLineAtOffset(72, size.getHeight() - 100);
            for (String line : lines) {
                pen.showText(line);
                pen.newLine();
            }
            pen.endText();
        }
        return page;
    }

    /** A page drawn from these operators. */
    PDPage drawn(PDRectangle size, String operators) throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        COSStream stream = new COSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        page.getCOSObject().setItem(COSName.CONTENTS, stream);
        return page;
    }

    public ForeignPdf runningScript() {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('opened');"));
        COSDictionary launch = new COSDictionary();
        launch.setItem(COSName.S, COSName.getPDFName("Launch"));
        launch.setItem(COSName.F, new COSString("calculator.exe"));
        COSDictionary actions = new COSDictionary();
        actions.setItem(COSName.O, launch);
        document.getPage(0).getCOSObject().setItem(COSName.AA, actions);
        return this;
    }

    ForeignPdf carrying(String name) throws IOException {
        COSStream program = new COSStream();
        try (var out = program.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(new byte[] {'M', 'Z', 0, 0});
        }
        COSDictionary inside = new COSDictionary();
        inside.setItem(COSName.F, program);
        COSDictionary file = new COSDictionary();
        file.setItem(COSName.TYPE, COSName.FILESPEC);
        file.setString(COSName.F, name);
        file.setItem(COSName.EF, inside);
        COSArray pairs = new COSArray();
        pairs.add(new COSString(name));
        pairs.add(file);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, pairs);
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.EMBEDDED_FILES, tree);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
        return this;
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        close();
        return out.toByteArray();
    }

    public byte[] locked(String passphrase) throws IOException {
        StandardProtectionPolicy policy =
                new StandardProtectionPolicy("owner", passphrase, new AccessPermission());
        policy.setEncryptionKeyLength(256);
        document.protect(policy);
        return bytes();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
