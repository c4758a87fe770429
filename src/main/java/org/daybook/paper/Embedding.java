package org.daybook.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private Embedding() {}

    static void embed(PDDocument document, List<Data> files, Imprint imprint) throws IOException {
        COSArray associated = new COSArray();
        COSArray named = new COSArray();
        List<Data> byName =
                files.stream().sorted((one, other) -> one.name().compareTo(other.name())).toList();
        for (Data data : byName) {
            COSDictionary specification = specification(data, imprint);
            associated.add(specification);
            named.add(new COSString(data.name()));
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

    private static COSDictionary specification(Data data, Imprint imprint) throws IOException {
        COSStream file = file(data, imprint);
        COSDictionary files = new COSDictionary();
        files.setItem(COSName.F, file);
        files.setItem(COSName.UF, file);
        COSDictionary specification = new COSDictionary();
        specification.setItem(COSName.TYPE, COSName.FILESPEC);
        specification.setString(COSName.F, data.name());
        specification.setString(COSName.UF, data.name());
        specification.setString(COSName.DESC, data.description());
        specification.setItem(RELATIONSHIP, COSName.getPDFName("Data"));
        specification.setItem(COSName.EF, files);
        return specification;
    }

    private static COSStream file(Data data, Imprint imprint) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(data.bytes());
        }
        PDEmbeddedFile file = new PDEmbeddedFile(stream);
        stream.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
        file.setSubtype(data.type());
        file.setSize(data.bytes().length);
        GregorianCalendar made = GregorianCalendar.from(imprint.made().atZone(School.ZONE));
        file.setCreationDate(made);
        file.setModDate(made);
        COSDictionary parameters = (COSDictionary) stream.getDictionaryObject(COSName.PARAMS);
        parameters.setItem(COSName.CHECK_SUM, new COSString(sum(data.bytes())));
        return stream;
    }

    /** The format wants MD5 here; what vouches for the record is the digest on the cover. */
    private static byte[] sum(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
