package org.daybook.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.daybook.base.School;

/** What a file says about itself: title, dates, language, colours and the rules it keeps. */
final class Metadata {

    private static final String MAKER = "Daybook";

    /** Which rules a file claims to keep beside PDF/UA-1. */
    enum Claim {
        ARCHIVAL(2),
        ARCHIVAL_WITH_FILES(3),
        /** An encrypted file may not be called archival. */
        NONE(0);

        private final int part;

        Claim(int part) {
            this.part = part;
        }
    }

    private Metadata() {}

    static void write(PDDocument document, Imprint imprint, Claim claim) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(School.LOCALE.toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.addOutputIntent(colours(document));
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet(imprint, claim).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(imprint.title());
        information.setProducer(MAKER);
        information.setCreator(MAKER);
        GregorianCalendar made = GregorianCalendar.from(imprint.made().atZone(School.ZONE));
        information.setCreationDate(made);
        information.setModificationDate(made);
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private static String packet(Imprint imprint, Claim claim) {
        String archival =
                claim == Claim.NONE
                        ? ""
                        : new String(Resources.bytes("archival.xml"), StandardCharsets.UTF_8)
                                .formatted(claim.part);
        return new String(Resources.bytes("metadata.xml"), StandardCharsets.UTF_8)
                .formatted(
                        escaped(imprint.title()),
                        date(imprint.made()),
                        MAKER,
                        imprint.id(),
                        archival);
    }

    private static String date(Instant made) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)
                .format(made.truncatedTo(ChronoUnit.SECONDS).atZone(School.ZONE));
    }

    private static String escaped(String text) {
        return Wording.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
