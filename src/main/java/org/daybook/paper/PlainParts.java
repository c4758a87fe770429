package org.daybook.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Copies the parts of a foreign dictionary that are named, and of these what is plain only. */
final class PlainParts {

    private static final int DEEPEST = 4;
    private static final int LONGEST_NAME = 127;
    private static final int LONGEST_STRING = 32_767;
    private static final long MOST_UNPACKED = 48L << 20;

    private PlainParts() {}

    static void copy(COSDictionary from, COSDictionary to, COSName... keys) throws Unsound {
        for (COSName key : keys) {
            COSBase value = from.getDictionaryObject(key);
            if (value != null && !(value instanceof COSNull)) {
                to.setItem(key, plain(value));
            }
        }
    }

    static COSBase plain(@Nullable COSBase value) throws Unsound {
        return plain(value, 0);
    }

    private static COSBase plain(@Nullable COSBase value, int depth) throws Unsound {
        return switch (value) {
            case COSNumber number -> number;
            case COSBoolean truth -> truth;
            case COSName name when name.getName().length() <= LONGEST_NAME -> name;
            case COSString string when string.getBytes().length <= LONGEST_STRING -> string;
            case COSArray array when depth < DEEPEST -> {
                COSArray copy = new COSArray();
                for (int i = 0; i < array.size(); i++) {
                    copy.add(plain(array.getObject(i), depth + 1));
                }
                yield copy;
            }
            case null, default -> throw new Unsound("not plain");
        };
    }

    /** What a stream holds, unpacked in bounds. */
    static byte[] unpacked(COSStream stream) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Unpacked.into(stream, new BoundedOut(all, MOST_UNPACKED));
        return all.toByteArray();
    }

    /** A stream of ours that holds the same. */
    static COSStream stream(COSStream from, SoundCopies copies) throws IOException {
        return stream(unpacked(from), copies);
    }

    static COSStream stream(byte[] bytes, SoundCopies copies) throws IOException {
        COSStream to = new COSStream();
        try (OutputStream out = to.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        copies.count(to.getLength());
        return to;
    }
}
