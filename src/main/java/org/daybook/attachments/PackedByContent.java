package org.daybook.attachments;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** What kind of document a packed file is, by the names of the parts packed in it. */
final class PackedByContent {

    private static final String LOCAL = "504b0304";
    private static final String CENTRAL = "504b0102";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private PackedByContent() {}

    static FileKind zip(Bytes head, Bytes tail) {
        Set<String> names = new HashSet<>();
        collect(head, names);
        collect(tail, names);
        if (names.contains("mimetype")) {
            return openDocument(head);
        }
        if (names.contains("[Content_Types].xml")) {
            return office(names);
        }
        return runs(names) ? FileKind.PROGRAM : FileKind.ZIP;
    }

    static FileKind oldOffice(Bytes head, Bytes tail) {
        if (either(head, tail, "WordDocument")) {
            return FileKind.OLD_WORD;
        }
        if (either(head, tail, "Workbook")) {
            return FileKind.OLD_EXCEL;
        }
        return either(head, tail, "__substg1.0_") ? FileKind.OUTLOOK : FileKind.OLD_OFFICE;
    }

    private static FileKind openDocument(Bytes head) {
        if (head.find(OPEN_DOCUMENT + "spreadsheet", 512)) {
            return FileKind.OPEN_SHEET;
        }
        if (head.find(OPEN_DOCUMENT + "presentation", 512)) {
            return FileKind.OPEN_SLIDES;
        }
        return head.find(OPEN_DOCUMENT + "text", 512) ? FileKind.OPEN_TEXT : FileKind.ZIP;
    }

    private static FileKind office(Set<String> names) {
        if (any(names, "word/")) {
            return FileKind.WORD;
        }
        if (any(names, "xl/")) {
            return FileKind.EXCEL;
        }
        return any(names, "ppt/") ? FileKind.POWERPOINT : FileKind.ZIP;
    }

    private static boolean runs(Set<String> names) {
        return names.contains("AndroidManifest.xml")
                || (names.contains("META-INF/MANIFEST.MF")
                        && names.stream().anyMatch(name -> name.endsWith(".class")));
    }

    private static boolean any(Set<String> names, String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }

    private static void collect(Bytes bytes, Set<String> names) {
        for (int at = 0; at + 46 < bytes.length(); at++) {
            if (bytes.at(at) != 'P') {
                continue;
            }
            if (bytes.has(at, LOCAL)) {
                names.add(bytes.letters(at + 30, bytes.pair(at + 26)));
            } else if (bytes.has(at, CENTRAL)) {
                names.add(bytes.letters(at + 46, bytes.pair(at + 28)));
            }
        }
    }

    private static boolean either(Bytes head, Bytes tail, String name) {
        byte[] wide = name.getBytes(StandardCharsets.UTF_16LE);
        return head.find(wide, Integer.MAX_VALUE) || tail.find(wide, Integer.MAX_VALUE);
    }
}
