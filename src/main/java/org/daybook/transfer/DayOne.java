package org.daybook.transfer;

import java.util.List;
import java.util.stream.Stream;

/**
 * Half a page for the morning on which the child comes in. Each part may be empty.
 *
 * @param safe is the child safe now; who may not collect
 * @param phone whom to phone today, one to a line
 * @param inPlace what must be in place before the child arrives, one to a line
 * @param helps what helps this child
 * @param notKnown what we do not know
 */
public record DayOne(String safe, String phone, String inPlace, String helps, String notKnown) {

    public static final DayOne EMPTY = new DayOne("", "", "", "", "");

    public DayOne {
        safe = safe.strip();
        phone = phone.strip();
        inPlace = inPlace.strip();
        helps = helps.strip();
        notKnown = notKnown.strip();
    }

    public boolean isWritten() {
        return Stream.of(safe, phone, inPlace, helps, notKnown).anyMatch(part -> !part.isEmpty());
    }

    public List<String> phoneLines() {
        return lines(phone);
    }

    public List<String> inPlaceLines() {
        return lines(inPlace);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
