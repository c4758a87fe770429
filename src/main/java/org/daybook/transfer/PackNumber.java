package org.daybook.transfer;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a pack on the outside, where no child's name may stand: P-2026-0001. */
public record PackNumber(int year, int count) implements Comparable<PackNumber> {

    private static final Pattern FORM = Pattern.compile("P-(\\d{4})-(\\d{4,})");

    public static PackNumber of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not the number of a pack");
        }
        return new PackNumber(
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    public String fileName() {
        return this + ".pdf";
    }

    @Override
    public int compareTo(PackNumber other) {
        return year == other.year
                ? Integer.compare(count, other.count)
                : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P-%04d-%04d", year, count);
    }
}
