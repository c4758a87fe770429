package org.daybook.paper;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Copies pieces of a page that are drawn as one, and what is in them. */
final class SoundForms {

    private static final COSName KNOCKOUT = COSName.getPDFName("K");
    private static final COSName ISOLATED = COSName.getPDFName("I");
    private static final COSName[] NOT_ARCHIVAL = {
        COSName.OC, COSName.getPDFName("Ref"), COSName.getPDFName("PS"), COSName.getPDFName("OPI")
    };

    private final SoundCopies copies;
    private final SoundColours colours;
    private final SoundPictures pictures;
    private final SoundFonts fonts;

    SoundForms(SoundCopies copies) {
        this.copies = copies;
        colours = new SoundColours(copies);
        pictures = new SoundPictures(copies, colours);
        fonts = new SoundFonts(copies);
    }

    SoundCopies copies() {
        return copies;
    }

    SoundColours colours() {
        return colours;
    }

    SoundPictures pictures() {
        return pictures;
    }

    SoundFonts fonts() {
        return fonts;
    }

    /**
     * A form.
     *
     * @param around the resources of what it stands in, where it has none of its own
     */
    COSBase form(COSStream form, COSDictionary around, boolean withLetters) throws IOException {
        return copies.once(form, () -> copy(form, around, withLetters));
    }

    private COSStream copy(COSStream from, COSDictionary around, boolean withLetters)
            throws IOException {
        for (COSName key : NOT_ARCHIVAL) {
            if (from.getItem(key) != null) {
                throw new Unsound("form");
            }
        }
        COSDictionary own = from.getCOSDictionary(COSName.RESOURCES);
        SoundResources resources =
                new SoundResources(own == null ? around : own, this, withLetters);
        byte[] content = new SoundContent(resources).rewrite(PlainParts.unpacked(from));
        COSStream to = PlainParts.stream(content, copies);
        to.setItem(COSName.TYPE, COSName.XOBJECT);
        to.setItem(COSName.SUBTYPE, COSName.FORM);
        PlainParts.copy(from, to, COSName.BBOX, COSName.MATRIX);
        to.setItem(COSName.RESOURCES, resources.taken());
        if (from.getDictionaryObject(COSName.GROUP) instanceof COSDictionary group) {
            to.setItem(COSName.GROUP, group(group));
        }
        return to;
    }

    COSDictionary group(COSDictionary from) throws IOException {
        if (!COSName.TRANSPARENCY.equals(from.getCOSName(COSName.S))) {
            throw new Unsound("group");
        }
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.TYPE, COSName.GROUP);
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        PlainParts.copy(from, group, ISOLATED, KNOCKOUT);
        COSBase space = from.getDictionaryObject(COSName.CS);
        if (space != null) {
            group.setItem(COSName.CS, colours.copy(space));
        }
        return group;
    }
}
