package org.daybook.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.daybook.base.School;

/** Puts files inside the document: named, described, and with what they are to it. */
final class Embedding {

    private static final long PACKED_UP_TO = 4L << 20;
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private Embedding() {}

    static void embed(PDDocument document, List<Inside> files, Imprint imprint) throws IOException {
        COSArray associated = new COSArray();
        COSArray named = new COSArray();
        List<Inside> byName =
                files.stream()
                        .sorted(Comparator.comparing(inside -> inside.file().name()))
                        .toList();
        for (Inside inside : byName) {
            COSDictionary specification = specification(inside, imprint);
            associated.add(specification);
            named.add(new COSString(inside.file().name()));
            named.add(specification);
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, named);
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.EMBEDDED_FILES, tree);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.NAMES, names);
        catalog.setItem(ASSOCIATED, associated);
    }

    private static COSDictionary specification(Inside inside, Imprint imprint) throws IOException {
        ForeignFile embedded = inside.file();
        COSStream file = file(embedded, imprint);
        COSDictionary files = new COSDictionary();
        files.setItem(COSName.F, file);
        files.setItem(COSName.UF, file);
        COSDictionary specification = new COSDictionary();
        specification.setItem(COSName.TYPE, COSName.FILESPEC);
        specification.setString(COSName.F, embedded.name());
        specification.setString(COSName.UF, embedded.name());
        specification.setString(COSName.DESC, embedded.description());
        specification.setItem(RELATIONSHIP, COSName.getPDFName(inside.relationship().word()));
        specification.setItem(COSName.EF, files);
        return specification;
    }

    private static COSStream file(ForeignFile embedded, Imprint imprint) throws IOException {
        COSStream stream = stream(embedded.content());
        PDEmbeddedFile file = new PDEmbeddedFile(stream);
        stream.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
        file.setSubtype(embedded.type());
        file.setSize(Math.toIntExact(embedded.content().bytes()));
        GregorianCalendar made = GregorianCalendar.from(imprint.made().atZone(School.ZONE));
        file.setCreationDate(made);
        file.setModDate(made);
        COSDictionary parameters = (COSDictionary) stream.getDictionaryObject(COSName.PARAMS);
        parameters.setItem(COSName.CHECK_SUM, new COSString(sum(embedded.content())));
        return stream;
    }

    /** A small file is packed; a large one, which mostly is packed already, stays where it is. */
    private static COSStream stream(ForeignFile.Content content) throws IOException {
        if (content.bytes() > PACKED_UP_TO) {
            return new InsideStream(content);
        }
        COSStream stream = new COSStream();
        try (InputStream in = content.open();
                OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            in.transferTo(out);
        }
        return stream;
    }

    /** The format wants MD5 here; what vouches for the record is the digest on the cover. */
    private static byte[] sum(ForeignFile.Content content) throws IOException {
        try (InputStream in = content.open();
                DigestOutputStream sum =
                        new DigestOutputStream(
                                OutputStream.nullOutputStream(),
                                MessageDigest.getInstance("MD5"))) {
            in.transferTo(sum);
            return sum.getMessageDigest().digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
