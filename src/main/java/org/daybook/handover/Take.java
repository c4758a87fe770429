package org.daybook.handover;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.daybook.chronology.When;

/** An object that is being read: every value is bounded, and what does not fit is {@link Unfit}. */
final class Take {

    /** As much as one text of the store holds, in characters. */
    static final int LONGEST = 1_000_000;

    /** As much as a name holds. */
    static final int NAME = 200;

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2250;

    /** Zero ends a text for some readers; half a sign is none. */
    private static final Pattern NO_TEXT = Pattern.compile("\\x00|" + Put.HALF_SIGN.pattern());

    private final JsonNode node;
    private final String where;

    Take(JsonNode node, String where) {
        this.node = node;
        this.where = where;
        if (!node.isObject()) {
            throw new Unfit(where);
        }
    }

    /** Empty where it is absent. */
    String text(String name, int longest) {
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            return "";
        }
        if (!value.isTextual() || !isText(value.textValue(), longest)) {
            throw unfit(name);
        }
        return value.textValue();
    }

    String text(String name) {
        return text(name, LONGEST);
    }

    String name(String name) {
        return text(name, NAME);
    }

    /** Names of which none is empty or longer than a line. */
    List<String> names(String name, int most) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : array(name, most)) {
            if (!one.isTextual()
                    || !isText(one.textValue(), NAME)
                    || one.textValue().lines().count() != 1) {
                throw unfit(name);
            }
            names.add(one.textValue());
        }
        return names;
    }

    /** All texts of an object, by their names. */
    Map<String, String> answers(String name, int most, int longestName) {
        Map<String, String> answers = new TreeMap<>();
        maybe(name)
                .ifPresent(inner -> {
                    if (inner.node.size() > most) {
                        throw unfit(name);
                    }
                    inner.node
                            .fieldNames()
                            .forEachRemaining(key -> {
                                if (key.length() > longestName || NO_TEXT.matcher(key).find()) {
                                    throw inner.unfit("answers");
                                }
                                answers.put(key, inner.text(key));
                            });
                });
        return answers;
    }

    UUID id(String name) {
        return maybeId(name).orElseThrow(() -> unfit(name));
    }

    Optional<UUID> maybeId(String name) {
        String text = text(name, NAME);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return Optional.of(id);
            }
        } catch (IllegalArgumentException e) {
            throw unfit(name);
        }
        throw unfit(name);
    }

    <E extends Enum<E>> E choice(String name, Class<E> of) {
        return maybeChoice(name, of).orElseThrow(() -> unfit(name));
    }

    <E extends Enum<E>> Optional<E> maybeChoice(String name, Class<E> of) {
        String text = text(name, NAME);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Enum.valueOf(of, text));
        } catch (IllegalArgumentException e) {
            throw unfit(name);
        }
    }

    LocalDate day(String name) {
        return maybeDay(name).orElseThrow(() -> unfit(name));
    }

    Optional<LocalDate> maybeDay(String name) {
        String text = text(name, NAME);
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(sane(name, LocalDate.parse(text)));
        } catch (DateTimeException e) {
            throw unfit(name);
        }
    }

    private LocalDate sane(String name, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw unfit(name);
        }
        return day;
    }

    Instant moment(String name) {
        try {
            Instant at = Instant.parse(text(name, NAME)).truncatedTo(ChronoUnit.MICROS);
            sane(name, LocalDate.ofEpochDay(Math.floorDiv(at.getEpochSecond(), 86_400L)));
            return at;
        } catch (DateTimeException e) {
            throw unfit(name);
        }
    }

    /** A day as far as it is known, and a time in words. */
    When when(String name, int longest) {
        return maybe(name)
                .map(one -> new When(one.maybeDay("day"), one.text("time", longest)))
                .orElse(When.UNKNOWN);
    }

    long number(String name, long least, long most) {
        JsonNode value = node.path(name);
        if (!value.canConvertToLong()
                || !value.isIntegralNumber()
                || value.longValue() < least
                || value.longValue() > most) {
            throw unfit(name);
        }
        return value.longValue();
    }

    /** False where it is absent. */
    boolean flag(String name) {
        JsonNode value = node.path(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw unfit(name);
        }
        return value.booleanValue();
    }

    Take within(String name) {
        return maybe(name).orElseThrow(() -> unfit(name));
    }

    Optional<Take> maybe(String name) {
        JsonNode inner = node.path(name);
        return inner.isMissingNode() ? Optional.empty() : Optional.of(new Take(inner, place(name)));
    }

    <T> List<T> each(String name, int most, Function<Take, T> how) {
        List<T> all = new ArrayList<>();
        for (JsonNode one : array(name, most)) {
            all.add(how.apply(new Take(one, place(name) + " " + (all.size() + 1))));
        }
        return all;
    }

    private JsonNode array(String name, int most) {
        JsonNode all = node.path(name);
        if (!all.isMissingNode() && (!all.isArray() || all.size() > most)) {
            throw unfit(name);
        }
        return all;
    }

    private static boolean isText(String text, int longest) {
        return text.length() <= longest && !NO_TEXT.matcher(text).find();
    }

    /** To be thrown: names the place. */
    Unfit unfit(String name) {
        return new Unfit(place(name));
    }

    private String place(String name) {
        return where.isEmpty() ? name : where + ", " + name;
    }
}
