package org.daybook.children;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files that are chosen by mistake for a CSV, known by how they begin and never by their name. */
final class OtherFile {

    private static final int LOOK_AT = 8;
    private static final String WORKBOOK =
            "This is an Excel workbook, whatever its name ends in. Open it in Excel, choose Save As, then CSV UTF-8, and choose the new file here.";

    private OtherFile() {}

    static Optional<String> named(byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(bytes.length, LOOK_AT), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(WORKBOOK);
        }
        if (start.startsWith("%PDF")) {
            return Optional.of(
                    "This is a PDF. Export the list from the school’s system again, as CSV.");
        }
        if (start.startsWith("<")) {
            return Optional.of(
                    "This is a web or XML page. Export the list from the school’s system again, as CSV.");
        }
        return Optional.empty();
    }
}
