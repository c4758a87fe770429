package org.daybook;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param folder where the records lie; empty means the folder that belongs to this user
 * @param practice go straight to the practice school
 * @param today the moment that the practice school believes it is; empty means the real one
 */
record Arguments(Optional<Path> folder, boolean practice, Optional<LocalDateTime> today) {

    /** What reading a command line comes to. */
    sealed interface Reading {}

    record Understood(Arguments arguments) implements Reading {}

    /**
     * @param sentence what was not understood, and what would be
     */
    record NotUnderstood(String sentence) implements Reading {}

    private static final String KNOWN =
            " Daybook understands --folder DIR, --practice, and with it --today yyyy-MM-dd or"
                    + " yyyy-MM-ddThh:mm.";
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    static Reading read(List<String> words) {
        Deque<String> rest = new ArrayDeque<>(words);
        Optional<Path> folder = Optional.empty();
        Optional<LocalDateTime> today = Optional.empty();
        boolean practice = false;
        while (!rest.isEmpty()) {
            String word = rest.removeFirst();
            try {
                switch (word) {
                    case "--practice" -> practice = true;
                    case "--folder" -> folder = Optional.of(Path.of(value(rest)));
                    case "--today" -> today = Optional.of(moment(value(rest)));
                    default -> {
                        return new NotUnderstood("\"" + word + "\" is not an option." + KNOWN);
                    }
                }
            } catch (DateTimeParseException | InvalidPathException unreadable) {
                return new NotUnderstood("What follows " + word + " cannot be read." + KNOWN);
            }
        }
        if (today.isPresent() && !practice) {
            return new NotUnderstood("Only the practice school can have another day." + KNOWN);
        }
        return new Understood(new Arguments(folder, practice, today));
    }

    private static String value(Deque<String> rest) {
        String next = rest.pollFirst();
        if (next == null || next.startsWith("--")) {
            throw new InvalidPathException("", "nothing follows");
        }
        return next;
    }

    private static LocalDateTime moment(String text) {
        return text.contains("T")
                ? LocalDateTime.parse(text)
                : LocalDate.parse(text).atTime(MORNING);
    }
}
