package org.daybook.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** A file that a PDF carries. What it is called and said to be comes from whoever made the PDF. */
public final class CarriedFile {

    /** As much as is read of one, whatever it unpacks to: more than Daybook keeps of a file. */
    public static final long MOST_BYTES = 256L << 20;

    private final String name;
    private final String description;
    private final String relationship;
    private final COSBase content;

    CarriedFile(String name, String description, String relationship, COSBase content) {
        this.name = name;
        this.description = description;
        this.relationship = relationship;
        this.content = content;
    }

    /** As it stands in the PDF, to be made harmless before it is shown or used. May be empty. */
    public String name() {
        return name;
    }

    /** May be empty. */
    public String description() {
        return description;
    }

    /** What it is to the PDF, "Data", "Source"; empty when the PDF does not say. */
    public String relationship() {
        return relationship;
    }

    /**
     * What it holds, while the PDF is open.
     *
     * @throws IOException here, or while it is read, when it is damaged, packed in a way that is
     *     not unpacked, or more than {@link #MOST_BYTES}
     */
    public InputStream open() throws IOException {
        try {
            COSBase found = content instanceof COSObject object ? object.getObject() : content;
            if (found instanceof COSStream stream) {
                return new Bounded(Unpacked.of(stream), MOST_BYTES);
            }
            throw new IOException("The file inside the PDF is missing");
        } catch (RuntimeException damaged) {
            throw new IOException("The file inside the PDF is damaged", damaged);
        }
    }

    /**
     * All that it holds.
     *
     * @throws IOException as {@link #open}, or when it is more than so many bytes
     */
    public byte[] bytes(int most) throws IOException {
        try (InputStream in = new Bounded(open(), most)) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            in.transferTo(all);
            return all.toByteArray();
        }
    }
}
