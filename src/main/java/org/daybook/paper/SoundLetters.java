package org.daybook.paper;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/**
 * Whether every letter that a page shows is drawn with a font that the document brings along, as
 * wide as the document says, and can be told by a reader: what an archival file must hold to.
 */
final class SoundLetters {

    private static final float TOLERANCE = 1;

    private final Map<COSDictionary, Set<Integer>> looked = new HashMap<>();
    private boolean sound = true;

    boolean sound() {
        return sound;
    }

    void look(PDFont font, int code) {
        if (sound && looked.computeIfAbsent(font.getCOSObject(), _ -> new HashSet<>()).add(code)) {
            sound = sound(font, code);
        }
    }

    private static boolean sound(PDFont font, int code) {
        try {
            return font.isEmbedded()
                    && !font.isDamaged()
                    && !(font instanceof PDType3Font)
                    && font instanceof PDVectorFont drawn
                    && drawn.hasGlyph(code)
                    && told(font.toUnicode(code))
                    && Math.abs(font.getWidth(code) - font.getWidthFromFont(code)) <= TOLERANCE;
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    /** A letter that somebody could have typed: neither none, nor one of the font's own. */
    static boolean told(@Nullable String letters) {
        return letters != null
                && !letters.isEmpty()
                && letters.codePoints().noneMatch(SoundLetters::untold);
    }

    private static boolean untold(int letter) {
        return letter == 0
                || letter == 0xFEFF
                || letter == 0xFFFE
                || letter == 0xFFFD
                || Character.getType(letter) == Character.PRIVATE_USE;
    }
}
