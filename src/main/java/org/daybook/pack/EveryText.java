package org.daybook.pack;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Every text in a value of records, however deep. It asks the records themselves what they hold, so
 * that a field which somebody adds tomorrow is neither forgotten here nor able to be: what it does
 * not know how to look into, it refuses.
 */
final class EveryText {

    private final UnaryOperator<String> filter;

    private EveryText(UnaryOperator<String> filter) {
        this.filter = filter;
    }

    /** The same value with each text as the filter gives it. */
    @SuppressWarnings("unchecked") // a record comes back as one of its own kind
    static <R extends Record> R through(UnaryOperator<String> filter, R value) {
        return (R) new EveryText(filter).of((Object) value);
    }

    /** The texts, in the order of the fields. */
    static List<String> in(Record value) {
        List<String> texts = new ArrayList<>();
        through(
                text -> {
                    texts.add(text);
                    return text;
                },
                value);
        return texts;
    }

    private Object of(Object value) {
        return switch (value) {
            case String text -> filter.apply(text);
            case Record all -> record(all);
            case Optional<?> maybe -> maybe.isEmpty() ? value : same(maybe, maybe.map(this::of));
            case List<?> list -> same(list, list.stream().map(this::of).toList());
            case Set<?> set -> same(set, new LinkedHashSet<>(each(set)));
            case Map<?, ?> map -> same(map, values(map));
            case Enum<?> _, Number _, Boolean _, Character _, UUID _ -> value;
            default -> withoutText(value);
        };
    }

    private List<Object> each(Collection<?> all) {
        return all.stream().map(this::of).toList();
    }

    /** Keys are names that the program gave, never what a person wrote. */
    private Map<Object, Object> values(Map<?, ?> map) {
        Map<Object, Object> filtered = new LinkedHashMap<>();
        map.forEach((key, one) -> filtered.put(key, of(one)));
        return filtered;
    }

    private static Object same(Object before, Object after) {
        return before.equals(after) ? before : after;
    }

    private static Object withoutText(Object value) {
        if (value.getClass().getPackageName().startsWith("java.time")) {
            return value;
        }
        throw new IllegalStateException(
                "Nobody knows whether a " + value.getClass().getSimpleName() + " holds words");
    }

    private Record record(Record before) {
        RecordComponent[] parts = before.getClass().getRecordComponents();
        @Nullable Object[] after = new @Nullable Object[parts.length];
        Class<?>[] types = new Class<?>[parts.length];
        boolean changed = false;
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            Object part = read(parts[i], before);
            after[i] = of(part);
            changed |= !part.equals(after[i]);
        }
        return changed ? made(before.getClass(), types, after) : before;
    }

    private static Object read(RecordComponent part, Record of) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every record of the house can be read", e);
        }
    }

    private static Record made(
            Class<? extends Record> type, Class<?>[] types, @Nullable Object[] parts) {
        try {
            Constructor<? extends Record> maker = type.getDeclaredConstructor(types);
            maker.setAccessible(true);
            return maker.newInstance(parts);
        } catch (InvocationTargetException e) {
            // Its cause may quote what was written.
            throw new IllegalStateException(type.getSimpleName() + " does not bear a bar");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every record of the house can be made", e);
        }
    }
}
