package org.daybook.practice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** One object of the practice file; what it does not say is empty. */
record Facts(JsonNode node) {

    String text(String name) {
        return node.path(name).asText("");
    }

    String text(String name, String otherwise) {
        return node.path(name).asText(otherwise);
    }

    int number(String name) {
        return node.path(name).asInt(0);
    }

    boolean has(String name) {
        return node.has(name);
    }

    Optional<Facts> part(String name) {
        return has(name) ? Optional.of(new Facts(node.get(name))) : Optional.empty();
    }

    List<Facts> parts(String name) {
        return all(name, Facts::new);
    }

    List<String> texts(String name) {
        return all(name, JsonNode::asText);
    }

    <E extends Enum<E>> E oneOf(Class<E> type, String name, E otherwise) {
        String word = text(name).toUpperCase(Locale.ROOT);
        return word.isEmpty() ? otherwise : Enum.valueOf(type, word);
    }

    private <T> List<T> all(String name, Function<JsonNode, T> each) {
        return StreamSupport.stream(node.path(name).spliterator(), false).map(each).toList();
    }
}
