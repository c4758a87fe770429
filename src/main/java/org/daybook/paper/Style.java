package org.daybook.paper;

/** How a line of text looks. Size and leading in points. */
record Style(Face face, float size, float leading, Ink ink) {

    private static final float LEAST = 8.5f;
    private static final float MOST_IN_BAR = 9;
    private static final float DENSER = .88f;

    static final Style TITLE = new Style(Face.SEMIBOLD, 27, 33, Ink.BLACK);
    static final Style KIND = new Style(Face.SEMIBOLD, 11.5f, 18, Ink.ACCENT);
    static final Style PART = new Style(Face.SEMIBOLD, 20, 26, Ink.BLACK);
    static final Style SECTION = new Style(Face.SEMIBOLD, 11.5f, 17, Ink.ACCENT);
    static final Style PIECE = new Style(Face.SEMIBOLD, 10.5f, 15.5f, Ink.BLACK);
    static final Style NOTE = new Style(Face.REGULAR, 10.5f, 15.5f, Ink.QUIET);
    static final Style BODY = new Style(Face.REGULAR, 10.5f, 15.5f, Ink.BLACK);
    static final Style LARGE = new Style(Face.SEMIBOLD, 20, 26, Ink.BLACK);
    static final Style TOPIC = new Style(Face.SEMIBOLD, 10.5f, 15.5f, Ink.ACCENT);
    static final Style SMALL = new Style(Face.REGULAR, 9, 15.5f, Ink.QUIET);
    static final Style CAPTION = new Style(Face.REGULAR, 9, 13, Ink.QUIET);
    static final Style COLUMN = new Style(Face.MEDIUM, 9, 13, Ink.QUIET);
    static final Style VOICE = new Style(Face.SERIF, 11.5f, 17, Ink.BLACK);
    static final Style SPOT = new Style(Face.SEMIBOLD, 8, 12, Ink.WHITE);
    static final Style MARKING = new Style(Face.SEMIBOLD, 8.5f, 12, Ink.BLACK);
    static final Style RUNNING = new Style(Face.REGULAR, 8, 12, Ink.QUIET);

    /** A strong run is black as well as bold, so that it stands out of quiet text, too. */
    Style strong() {
        return new Style(Face.SEMIBOLD, size, leading, ink == Ink.QUIET ? Ink.BLACK : ink);
    }

    /** The same in a face that runs small. */
    Style scaled(float factor) {
        return factor == 1 ? this : new Style(face, size * factor, leading, ink);
    }

    /** For narrow columns; never below what can be read. */
    Style dense() {
        return new Style(face, Math.max(LEAST, size * DENSER), leading * DENSER, ink);
    }

    /** The number in a bar. */
    Style onBlack() {
        return new Style(Face.SEMIBOLD, Math.min(size, MOST_IN_BAR), leading, Ink.WHITE);
    }

    Style quiet() {
        return new Style(face, size, leading, Ink.QUIET);
    }

    /** From the top of the line to where its letters stand: capitals stand in its middle. */
    float baseline() {
        return leading / 2 + size * .36f;
    }
}
