package org.daybook.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * A document being written. Blocks are placed as they come; {@link #save} fills in page numbers and
 * writes the file, once. Not for use by two threads.
 */
public final class Paper implements AutoCloseable {

    private static final int KEY_BITS = 256;

    private final Imprint imprint;
    // In memory only: the library's usual way puts pages into temporary files.
    private final PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
    private final Fonts fonts = new Fonts();
    private final Typesetter typesetter = new Typesetter(fonts);
    private final Tags tags = new Tags();
    private final Places places = new Places();
    private final Pictures pictures;
    private final Setting setting;
    private final Flow flow;
    private final Composition composition;
    private final Insides insides = new Insides();

    private Paper(Imprint imprint, Sheet sheet) {
        this.imprint = imprint;
        pictures = new Pictures(document, sheet);
        setting = new Setting(typesetter, pictures, sheet);
        flow = new Flow(document, tags, sheet);
        composition = new Composition(flow, setting, places, tags.document());
    }

    /** On pages held upright. */
    public static Paper begin(Imprint imprint) {
        return begin(imprint, Sheet.PORTRAIT);
    }

    public static Paper begin(Imprint imprint, Sheet sheet) {
        return new Paper(imprint, sheet);
    }

    public Paper add(Block... blocks) {
        for (Block block : blocks) {
            composition.add(block);
        }
        return this;
    }

    /** Begins a table, header row included; add rows to it, then close it. */
    public Table table(Column... columns) {
        return new Table(flow, setting, composition.section(), List.of(columns), false);
    }

    /** The same in smaller type, for many columns. */
    public Table denseTable(Column... columns) {
        return new Table(flow, setting, composition.section(), List.of(columns), true);
    }

    /** Begins a new page, unless the current one is still empty. */
    public Paper newPage() {
        composition.newPage();
        return this;
    }

    /** Puts a file inside the document. */
    public Paper embed(Data data) {
        insides.add(Inside.of(data));
        return this;
    }

    /** Puts a file of somebody else's inside the document, without pages of it. */
    public Paper embed(ForeignFile file) {
        insides.add(new Inside(file, Inside.Relationship.SUPPLEMENT));
        return this;
    }

    /**
     * Appends a file of somebody else's as pages of this document, behind a title page of its own.
     * A heading of level 1 stands before the first one.
     *
     * @throws IOException when the file cannot be read where it lies; what is wrong with what it
     *     holds is said on the title page instead
     */
    public Appendix.Shown append(Appendix appendix) throws IOException {
        return new Annex(composition, pictures, insides).append(appendix);
    }

    /**
     * Writes the file: PDF/UA-1 and PDF/A-3a (2a where nothing is embedded).
     *
     * @return how many pages it has
     */
    public int save(OutputStream out) throws IOException {
        finish(insides.isEmpty() ? Metadata.Claim.ARCHIVAL : Metadata.Claim.ARCHIVAL_WITH_FILES);
        document.save(out);
        return flow.leaves().size();
    }

    /**
     * Writes the file encrypted with AES-256: PDF/UA-1 only, as PDF/A forbids encryption.
     *
     * @return how many pages it has
     */
    public int saveLocked(OutputStream out, char[] passphrase) throws IOException {
        finish(Metadata.Claim.NONE);
        AccessPermission all = new AccessPermission();
        String secret = new String(passphrase);
        StandardProtectionPolicy policy = new StandardProtectionPolicy(secret, secret, all);
        policy.setEncryptionKeyLength(KEY_BITS);
        document.protect(policy);
        document.save(out);
        return flow.leaves().size();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void finish(Metadata.Claim claim) throws IOException {
        flow.finish();
        int pages = flow.leaves().size();
        Numbers numbers = piece -> typesetter.digits(number(piece, pages), piece.style());
        for (Leaf leaf : flow.leaves()) {
            Furniture furniture = new Furniture(imprint, leaf.sheet(), typesetter);
            leaf.finishLate(furniture.of(leaf.index() + 1, pages), numbers);
        }
        places.addLinks(tags);
        if (places.hasBookmarks()) {
            document.getDocumentCatalog().setDocumentOutline(places.outline());
        }
        PageNames.write(document, flow.leaves());
        tags.finish(document.getDocumentCatalog().getCOSObject());
        resources();
        if (!insides.isEmpty()) {
            Embedding.embed(document, insides.all(), imprint);
        }
        Metadata.write(document, imprint, claim);
        document.setVersion(1.7f);
        document.setDocumentId(
                imprint.id().getMostSignificantBits() ^ imprint.id().getLeastSignificantBits());
    }

    private int number(Piece piece, int pages) {
        return piece.pending()
                .map(run -> run instanceof Words.PageOf of ? places.pageOf(of.part()) : pages)
                .orElse(pages);
    }

    /** All pages share one dictionary, filled when it is known what was used. */
    private void resources() throws IOException {
        COSDictionary used = new COSDictionary();
        for (Typeface typeface : fonts.inUse()) {
            FontEmbedding.embed(typeface);
            used.setItem(COSName.getPDFName(typeface.name()), typeface.dictionary());
        }
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, used);
        resources.setItem(COSName.XOBJECT, pictures.drawn());
        for (Leaf leaf : flow.leaves()) {
            PDPage page = leaf.page();
            page.getCOSObject().setItem(COSName.RESOURCES, resources);
            page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        }
    }
}
