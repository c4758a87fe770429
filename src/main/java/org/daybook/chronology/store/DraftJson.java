package org.daybook.chronology.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.BodyMark;
import org.daybook.bodymap.BodySide;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Details;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.HalfWritten;
import org.daybook.chronology.Question;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.Voice;

/** A half-written form as a JSON tree, with the number of its layout in front. */
final class DraftJson {

    private static final int LAYOUT = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private DraftJson() {}

    static String write(HalfWritten half) {
        ObjectNode root = JSON.createObjectNode();
        root.put("layout", LAYOUT);
        root.put("kind", half.kind().name());
        half.amends().ifPresent(entry -> root.put("amends", entry.value().toString()));
        ObjectNode answers = root.putObject("answers");
        for (Question question : Question.values()) {
            if (!half.answer(question).isEmpty()) {
                answers.put(question.name(), half.answer(question));
            }
        }
        ObjectNode details = root.putObject("details");
        half.details().texts().forEach(details::put);
        ArrayNode children = root.putArray("children");
        half.children().forEach(one -> write(one, children.addObject()));
        ArrayNode actions = root.putArray("actions");
        half.actions()
                .forEach(one ->
                        actions.addObject()
                                .put("what", one.what())
                                .put("owner", one.owner())
                                .put("due", one.due()));
        return root.toString();
    }

    private static void write(ChildInEntry child, ObjectNode node) {
        node.put("child", child.child().value().toString());
        node.put("role", child.role().name());
        node.put("category", child.category());
        ArrayNode more = node.putArray("moreCategories");
        child.moreCategories().forEach(more::add);
        node.put("voice", child.voice().name());
        node.put("words", child.words());
        node.put("voiceNote", child.voiceNote());
        node.put("seenAlone", child.seenAlone().name());
        ArrayNode marks = node.putArray("marks");
        child.marks().marks().forEach(one -> write(one, marks.addObject()));
    }

    private static void write(BodyMark mark, ObjectNode node) {
        node.put("side", mark.side().name());
        node.put("x", mark.x());
        node.put("y", mark.y());
        node.put("kind", mark.kind().name());
        node.put("size", mark.size());
        node.put("colour", mark.colour());
        node.put("note", mark.note());
    }

    /** Empty in a draft that was kept before there were any. */
    private static BodyMap marks(JsonNode nodes) {
        List<BodyMark> marks = new ArrayList<>();
        for (JsonNode node : nodes) {
            marks.add(
                    new BodyMark(
                            BodySide.valueOf(node.path("side").asText()),
                            node.path("x").asInt(),
                            node.path("y").asInt(),
                            BodyMark.Kind.valueOf(node.path("kind").asText()),
                            node.path("size").asText(),
                            node.path("colour").asText(),
                            node.path("note").asText()));
        }
        return new BodyMap(marks);
    }

    static HalfWritten read(String text) {
        JsonNode root = tree(text);
        if (root.path("layout").asInt() != LAYOUT) {
            throw new IllegalStateException(
                    "A draft of a layout that is not known: " + root.path("layout").asInt());
        }
        return new HalfWritten(
                EntryKind.valueOf(root.path("kind").asText()),
                Optional.ofNullable(root.get("amends"))
                        .map(node -> new EntryId(UUID.fromString(node.asText()))),
                answers(root.path("answers")),
                details(root.path("details")),
                children(root.path("children")),
                actions(root.path("actions")));
    }

    /** Jackson quotes the text that it cannot read, and no message may carry what was typed. */
    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A draft that cannot be read");
        }
    }

    private static Map<Question, String> answers(JsonNode node) {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            answers.put(question, node.path(question.name()).asText(""));
        }
        return answers;
    }

    /** Empty in a draft that was kept before there were any. */
    private static Details details(JsonNode node) {
        Map<String, String> texts = new HashMap<>();
        node.properties().forEach(one -> texts.put(one.getKey(), one.getValue().asText()));
        return new Details(texts);
    }

    private static List<ChildInEntry> children(JsonNode nodes) {
        List<ChildInEntry> children = new ArrayList<>();
        for (JsonNode node : nodes) {
            List<String> more = new ArrayList<>();
            node.path("moreCategories").forEach(one -> more.add(one.asText()));
            children.add(
                    new ChildInEntry(
                            new ChildId(UUID.fromString(node.path("child").asText())),
                            Role.valueOf(node.path("role").asText()),
                            node.path("category").asText(),
                            more,
                            Voice.valueOf(node.path("voice").asText()),
                            node.path("words").asText(),
                            node.path("voiceNote").asText(),
                            SeenAlone.valueOf(node.path("seenAlone").asText()),
                            marks(node.path("marks"))));
        }
        return children;
    }

    private static List<HalfWritten.HalfAction> actions(JsonNode nodes) {
        List<HalfWritten.HalfAction> actions = new ArrayList<>();
        for (JsonNode node : nodes) {
            actions.add(
                    new HalfWritten.HalfAction(
                            node.path("what").asText(),
                            node.path("owner").asText(),
                            node.path("due").asText()));
        }
        return actions;
    }
}
