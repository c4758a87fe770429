package org.daybook.paper;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Takes along what a piece of a page names, one by one as it is named. */
final class SoundResources {

    private static final COSName[] USUAL_COLOURS = {
        COSName.DEFAULT_GRAY, COSName.DEFAULT_RGB, COSName.DEFAULT_CMYK
    };

    private final COSDictionary from;
    private final COSDictionary to = new COSDictionary();
    private final SoundForms forms;
    private final boolean withLetters;

    SoundResources(@Nullable COSDictionary from, SoundForms forms, boolean withLetters) {
        this.from = from == null ? new COSDictionary() : from;
        this.forms = forms;
        this.withLetters = withLetters;
    }

    /** Those that were named. */
    COSDictionary taken() throws IOException {
        for (COSName usual : USUAL_COLOURS) {
            COSDictionary spaces = from.getCOSDictionary(COSName.COLORSPACE);
            if (spaces != null && spaces.getDictionaryObject(usual) != null) {
                colourSpace(usual);
            }
        }
        return to;
    }

    void font(COSName name) throws IOException {
        if (!withLetters) {
            throw new Unsound("letters where nobody looks at them");
        }
        take(COSName.FONT, name, forms.fonts().copy(find(COSName.FONT, name)));
    }

    void object(COSName name) throws IOException {
        if (!(find(COSName.XOBJECT, name) instanceof COSStream stream)) {
            throw new Unsound("object");
        }
        COSName kind = stream.getCOSName(COSName.SUBTYPE);
        if (COSName.IMAGE.equals(kind)) {
            take(COSName.XOBJECT, name, forms.pictures().copy(stream));
        } else if (COSName.FORM.equals(kind)) {
            take(COSName.XOBJECT, name, forms.form(stream, from, withLetters));
        } else {
            throw new Unsound("object");
        }
    }

    void state(COSName name) throws IOException {
        take(
                COSName.EXT_G_STATE,
                name,
                new SoundStates(forms, from).copy(find(COSName.EXT_G_STATE, name)));
    }

    void colourSpace(COSName name) throws IOException {
        if (!SoundColours.device(name)) {
            take(COSName.COLORSPACE, name, forms.colours().copy(find(COSName.COLORSPACE, name)));
        }
    }

    void pattern(COSName name) throws IOException {
        take(COSName.PATTERN, name, new SoundPatterns(forms).pattern(find(COSName.PATTERN, name)));
    }

    void shading(COSName name) throws IOException {
        take(COSName.SHADING, name, new SoundPatterns(forms).shading(find(COSName.SHADING, name)));
    }

    private COSBase find(COSName category, COSName name) throws Unsound {
        COSDictionary all = from.getCOSDictionary(category);
        COSBase found = all == null ? null : all.getDictionaryObject(name);
        if (found == null) {
            throw new Unsound("not there");
        }
        return found;
    }

    private void take(COSName category, COSName name, COSBase copy) {
        COSDictionary all = to.getCOSDictionary(category);
        if (all == null) {
            all = new COSDictionary();
            to.setItem(category, all);
        }
        all.setItem(name, copy);
    }
}
