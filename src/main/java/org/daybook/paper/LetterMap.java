package org.daybook.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** The map from glyphs back to letters that lets a file be searched and read aloud. */
final class LetterMap {

    /** The format allows no more in one block. */
    private static final int BLOCK = 100;

    private static final String HEAD =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private LetterMap() {}

    static String of(SortedMap<Integer, String> used) {
        StringBuilder map = new StringBuilder(HEAD);
        List<Map.Entry<Integer, String>> entries = new ArrayList<>(used.entrySet());
        for (int start = 0; start < entries.size(); start += BLOCK) {
            int end = Math.min(start + BLOCK, entries.size());
            map.append(end - start).append(" beginbfchar\n");
            for (Map.Entry<Integer, String> entry : entries.subList(start, end)) {
                map.append('<').append(hex(entry.getKey())).append("> <");
                entry.getValue().chars().forEach(unit -> map.append(hex(unit)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append(FOOT).toString();
    }

    private static String hex(int value) {
        return String.format(Locale.ROOT, "%04X", value);
    }
}
