package org.daybook.paper;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Copies patterns that repeat and colours that pass into one another. */
final class SoundPatterns {

    private static final int DEEPEST = 6;
    private static final COSName[] TILE = {
        COSName.PATTERN_TYPE,
        COSName.PAINT_TYPE,
        COSName.TILING_TYPE,
        COSName.BBOX,
        COSName.X_STEP,
        COSName.Y_STEP,
        COSName.MATRIX
    };
    private static final COSName[] PASSAGE = {
        COSName.SHADING_TYPE,
        COSName.BACKGROUND,
        COSName.BBOX,
        COSName.COORDS,
        COSName.DOMAIN,
        COSName.EXTEND,
        COSName.MATRIX,
        COSName.BITS_PER_COORDINATE,
        COSName.BITS_PER_COMPONENT,
        COSName.BITS_PER_FLAG,
        COSName.DECODE,
        COSName.VERTICES_PER_ROW
    };
    private static final COSName[] FUNCTION = {
        COSName.FUNCTION_TYPE,
        COSName.DOMAIN,
        COSName.RANGE,
        COSName.SIZE,
        COSName.BITS_PER_SAMPLE,
        COSName.getPDFName("Order"),
        COSName.ENCODE,
        COSName.DECODE,
        COSName.C0,
        COSName.C1,
        COSName.N,
        COSName.BOUNDS
    };

    private final SoundForms forms;

    SoundPatterns(SoundForms forms) {
        this.forms = forms;
    }

    COSBase pattern(COSBase pattern) throws IOException {
        if (pattern instanceof COSDictionary dictionary) {
            return forms.copies().once(dictionary, () -> copy(dictionary));
        }
        throw new Unsound("pattern");
    }

    private COSDictionary copy(COSDictionary from) throws IOException {
        if (from instanceof COSStream tile && from.getInt(COSName.PATTERN_TYPE) == 1) {
            return tile(tile);
        }
        if (from.getInt(COSName.PATTERN_TYPE) != 2 || from.getItem(COSName.EXT_G_STATE) != null) {
            throw new Unsound("pattern");
        }
        COSDictionary to = new COSDictionary();
        PlainParts.copy(from, to, COSName.PATTERN_TYPE, COSName.MATRIX);
        COSBase shading = from.getDictionaryObject(COSName.SHADING);
        if (shading == null) {
            throw new Unsound("pattern");
        }
        to.setItem(COSName.SHADING, shading(shading));
        return to;
    }

    private COSStream tile(COSStream from) throws IOException {
        SoundResources resources =
                new SoundResources(from.getCOSDictionary(COSName.RESOURCES), forms, false);
        byte[] content = new SoundContent(resources).rewrite(PlainParts.unpacked(from));
        COSStream to = PlainParts.stream(content, forms.copies());
        PlainParts.copy(from, to, TILE);
        to.setItem(COSName.RESOURCES, resources.taken());
        return to;
    }

    COSBase shading(COSBase shading) throws IOException {
        if (shading instanceof COSDictionary dictionary) {
            return forms.copies().once(dictionary, () -> passage(dictionary));
        }
        throw new Unsound("shading");
    }

    private COSDictionary passage(COSDictionary from) throws IOException {
        COSDictionary to =
                from instanceof COSStream stream
                        ? PlainParts.stream(stream, forms.copies())
                        : new COSDictionary();
        PlainParts.copy(from, to, PASSAGE);
        to.setItem(
                COSName.COLORSPACE,
                forms.colours().copy(from.getDictionaryObject(COSName.COLORSPACE)));
        COSBase function = from.getDictionaryObject(COSName.FUNCTION);
        if (function != null) {
            to.setItem(COSName.FUNCTION, function(function, 0));
        }
        return to;
    }

    private COSBase function(COSBase from, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new Unsound("function");
        }
        if (from instanceof COSArray several) {
            return functions(several, depth);
        }
        if (!(from instanceof COSDictionary dictionary)) {
            throw new Unsound("function");
        }
        COSDictionary to =
                from instanceof COSStream stream
                        ? PlainParts.stream(stream, forms.copies())
                        : new COSDictionary();
        PlainParts.copy(dictionary, to, FUNCTION);
        if (dictionary.getDictionaryObject(COSName.FUNCTIONS) instanceof COSArray parts) {
            to.setItem(COSName.FUNCTIONS, functions(parts, depth));
        }
        return to;
    }

    private COSArray functions(COSArray from, int depth) throws IOException {
        COSArray to = new COSArray();
        for (int i = 0; i < from.size(); i++) {
            to.add(function(from.getObject(i), depth + 1));
        }
        return to;
    }
}
