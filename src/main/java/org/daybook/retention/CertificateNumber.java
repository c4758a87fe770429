package org.daybook.retention;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a certificate, where no child's name may stand: D-2026-0001. */
public record CertificateNumber(int year, int count) {

    private static final Pattern FORM = Pattern.compile("D-(\\d{4})-(\\d{4,})");

    public static CertificateNumber of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not the number of a certificate");
        }
        return new CertificateNumber(
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "D-%d-%04d", year, count);
    }
}
