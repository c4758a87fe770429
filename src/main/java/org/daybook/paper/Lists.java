package org.daybook.paper;

import org.apache.pdfbox.cos.COSName;

/** Tags of lists. */
final class Lists {

    private Lists() {}

    static Element begin(Element parent, String numbering) {
        return parent.child("L").attribute("List", "ListNumbering", COSName.getPDFName(numbering));
    }
}
