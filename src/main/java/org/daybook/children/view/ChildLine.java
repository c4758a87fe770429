package org.daybook.children.view;

import java.time.LocalDate;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.children.Child;

/**
 * A child as a line of a list.
 *
 * @param legalName only where it differs from the name shown
 * @param born "Born 3 Feb 2017 (9 years)"
 * @param left "Left 22 Jul 2026"; empty while the child is on roll
 */
public record ChildLine(
        ChildId id, String name, String legalName, String yearAndClass, String born, String left) {

    private static final char NO_BREAK = '\u00A0';

    static ChildLine of(Child child, LocalDate today) {
        String legal = child.legalName();
        return new ChildLine(
                child.id(),
                child.name(),
                legal.equals(child.name()) ? "" : legal,
                child.yearAndClass(),
                capital(unbroken(child.bornInWords(today))),
                child.onRoll(today)
                        ? ""
                        : child.leftOn().map(day -> "Left " + Days.typed(day)).orElse(""));
    }

    /** A day and an age each stay on one line; between the two a line may break. */
    private static String unbroken(String words) {
        return words.replace(' ', NO_BREAK).replace(NO_BREAK + "(", " (");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(School.LOCALE) + words.substring(1);
    }

    /** All of it, as a screen reader says it. */
    public String aloud() {
        return String.join(", ", name, yearAndClass, born, left).replaceAll("(, )+", ", ");
    }
}
