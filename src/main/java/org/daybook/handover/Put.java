package org.daybook.handover;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.daybook.attachments.FileName;
import org.daybook.chronology.When;

/** An object that is being written. What is empty is left out. */
final class Put {

    /** In a pattern a surrogate stands for itself only where its other half is missing. */
    static final Pattern HALF_SIGN = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private final ObjectNode node;
    private final UnaryOperator<String> filter;

    Put(ObjectNode node, UnaryOperator<String> filter) {
        this.node = node;
        this.filter = filter;
    }

    /** What a person typed, through the filter. */
    Put text(String name, String typed) {
        return fixed(name, filtered(typed));
    }

    /** The name of a file, through the filter and then harmless to every disk. */
    Put fileName(String name, String typed) {
        return fixed(name, FileName.harmless(filtered(typed)));
    }

    Put texts(String name, List<String> typed) {
        if (!typed.isEmpty()) {
            ArrayNode all = node.putArray(name);
            typed.forEach(one -> all.add(filtered(one)));
        }
        return this;
    }

    /** Half of a sign of two halves is no text: it could not be written as UTF-8. */
    private String filtered(String typed) {
        String text = typed.isEmpty() ? typed : filter.apply(typed);
        return HALF_SIGN.matcher(text).replaceAll("\uFFFD");
    }

    /** What the program itself has set: a number, a digest, the day of an answer. */
    Put fixed(String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
        return this;
    }

    Put choice(String name, Enum<?> value) {
        return fixed(name, value.name());
    }

    Put id(String name, UUID value) {
        return fixed(name, value.toString());
    }

    Put day(String name, LocalDate day) {
        return fixed(name, day.toString());
    }

    Put day(String name, Optional<LocalDate> day) {
        day.ifPresent(known -> day(name, known));
        return this;
    }

    Put moment(String name, Instant at) {
        return fixed(name, at.toString());
    }

    Put number(String name, long value) {
        node.put(name, value);
        return this;
    }

    Put flag(String name, boolean value) {
        if (value) {
            node.put(name, true);
        }
        return this;
    }

    Put when(String name, When when) {
        return within(name, one -> one.day("day", when.day()).text("time", when.time()));
    }

    /** An object inside; left out where nothing is put into it. */
    Put within(String name, Consumer<Put> what) {
        ObjectNode inner = node.objectNode();
        what.accept(new Put(inner, filter));
        if (!inner.isEmpty()) {
            node.set(name, inner);
        }
        return this;
    }

    /** An object inside for what may be absent altogether; there even if nothing is put into it. */
    <T> Put maybe(String name, Optional<T> value, BiConsumer<Put, T> how) {
        value.ifPresent(known -> how.accept(new Put(node.putObject(name), filter), known));
        return this;
    }

    <T> Put each(String name, List<T> values, BiConsumer<Put, T> how) {
        if (!values.isEmpty()) {
            ArrayNode all = node.putArray(name);
            values.forEach(one -> how.accept(new Put(all.addObject(), filter), one));
        }
        return this;
    }
}
