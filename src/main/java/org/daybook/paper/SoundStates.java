package org.daybook.paper;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Copies how lines and surfaces are drawn: widths, joins, transparency. */
final class SoundStates {

    private static final Set<String> BLENDS =
            Set.of(
                    "Normal",
                    "Compatible",
                    "Multiply",
                    "Screen",
                    "Overlay",
                    "Darken",
                    "Lighten",
                    "ColorDodge",
                    "ColorBurn",
                    "HardLight",
                    "SoftLight",
                    "Difference",
                    "Exclusion",
                    "Hue",
                    "Saturation",
                    "Color",
                    "Luminosity");
    private static final COSName NONE = COSName.getPDFName("None");
    private static final COSName BACKDROP = COSName.getPDFName("BC");
    private static final COSName[] PLAIN = {
        COSName.LW,
        COSName.LC,
        COSName.LJ,
        COSName.ML,
        COSName.D,
        COSName.CA,
        COSName.CA_NS,
        COSName.AIS,
        COSName.SA,
        COSName.TK
    };

    /** Curves that change colours on the way to a press, and fonts set by the way. */
    private static final COSName[] NOT_VOUCHED_FOR = {
        COSName.FONT, COSName.TR, COSName.getPDFName("TR2"), COSName.getPDFName("HTP")
    };

    private final SoundForms forms;
    private final COSDictionary around;

    SoundStates(SoundForms forms, COSDictionary around) {
        this.forms = forms;
        this.around = around;
    }

    COSBase copy(COSBase state) throws IOException {
        if (state instanceof COSDictionary dictionary) {
            return forms.copies().once(dictionary, () -> state(dictionary));
        }
        throw new Unsound("state");
    }

    private COSDictionary state(COSDictionary from) throws IOException {
        for (COSName key : NOT_VOUCHED_FOR) {
            COSBase value = from.getDictionaryObject(key);
            if (value != null
                    && !COSName.DEFAULT.equals(value)
                    && !COSName.IDENTITY.equals(value)) {
                throw new Unsound("state");
            }
        }
        COSDictionary to = new COSDictionary();
        PlainParts.copy(from, to, PLAIN);
        blend(from.getDictionaryObject(COSName.BM), to);
        COSBase mask = from.getDictionaryObject(COSName.SMASK);
        if (mask instanceof COSDictionary soft) {
            to.setItem(COSName.SMASK, mask(soft));
        } else if (mask != null) {
            to.setItem(COSName.SMASK, NONE);
        }
        return to;
    }

    private static void blend(@Nullable COSBase mode, COSDictionary to) throws Unsound {
        COSBase first =
                mode instanceof COSArray several && several.size() > 0
                        ? several.getObject(0)
                        : mode;
        if (first == null) {
            return;
        }
        if (!(first instanceof COSName name) || !BLENDS.contains(name.getName())) {
            throw new Unsound("blend");
        }
        to.setItem(COSName.BM, name);
    }

    private COSDictionary mask(COSDictionary from) throws IOException {
        COSBase transfer = from.getDictionaryObject(COSName.TR);
        if ((transfer != null && !COSName.IDENTITY.equals(transfer))
                || !(from.getDictionaryObject(COSName.G) instanceof COSStream group)) {
            throw new Unsound("mask");
        }
        COSDictionary to = new COSDictionary();
        to.setItem(COSName.TYPE, COSName.MASK);
        PlainParts.copy(from, to, COSName.S, BACKDROP);
        to.setItem(COSName.G, forms.form(group, around, false));
        return to;
    }
}
