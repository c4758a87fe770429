package org.daybook.paper;

/** The few colours of a page; all of them read the same on a mono printer. */
enum Ink {
    BLACK("0 0 0"),
    /** On black only: the number in a disc. */
    WHITE("1 1 1"),
    /** Side remarks and labels: dark enough for small type. */
    QUIET(".32 .31 .29"),
    /** #0F5C63: headings and the bar at the child's words, nothing else. */
    ACCENT(".059 .361 .388"),
    /** Hairlines between rows. */
    RULE(".84 .83 .81");

    private final String components;

    Ink(String components) {
        this.components = components;
    }

    String fill() {
        return components + " rg ";
    }

    String stroke() {
        return components + " RG ";
    }
}
