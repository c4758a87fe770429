package org.daybook.paper;

import java.util.EnumSet;
import java.util.Set;

/** The fonts that travel with the program; no other is ever used. */
enum Face {
    REGULAR("Inter-Regular", false),
    MEDIUM("Inter-Medium", false),
    SEMIBOLD("Inter-SemiBold", false),
    SERIF("NotoSerif-Regular", false),
    SANS("NotoSans-Regular", false),
    ARABIC("NotoNaskhArabic-Regular", true),
    HEBREW("NotoSansHebrew-Regular", true),
    DEVANAGARI("NotoSansDevanagari-Regular", true),
    BENGALI("NotoSansBengali-Regular", true),
    GURMUKHI("NotoSansGurmukhi-Regular", true),
    GUJARATI("NotoSansGujarati-Regular", true),
    TAMIL("NotoSansTamil-Regular", true),
    THAI("NotoSansThai-Regular", true),
    ETHIOPIC("NotoSansEthiopic-Regular", false),
    EAST_ASIAN("DroidSansFallbackFull", false);

    /** Asked, in this order, for what the wanted face does not have. */
    static final Set<Face> OTHER_SCRIPTS = EnumSet.range(SANS, EAST_ASIAN);

    private final String file;
    private final boolean joining;

    Face(String file, boolean joining) {
        this.file = file;
        this.joining = joining;
    }

    String file() {
        return file;
    }

    /** Whether its letters change shape or place beside one another. */
    boolean joining() {
        return joining;
    }

    boolean heavy() {
        return this == MEDIUM || this == SEMIBOLD;
    }

    /** Against the type size: Naskh is drawn small, so that it would look lost among Latin. */
    float scale() {
        return this == ARABIC ? 1.2f : 1;
    }

    byte[] bytes() {
        return Resources.bytes("fonts/" + file + ".ttf");
    }
}
