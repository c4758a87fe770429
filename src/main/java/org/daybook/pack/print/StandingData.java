package org.daybook.pack.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.daybook.casework.Alert;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.Professional;
import org.daybook.casework.RoughDay;
import org.daybook.extract.ChildsFile;
import org.daybook.extract.Pursued;
import org.daybook.followup.Line;

/**
 * What lies beside the entries, as data: what holds, who works with the child, what is followed.
 */
final class StandingData {

    private StandingData() {}

    static void put(ObjectNode all, ChildsFile file) {
        ArrayNode statuses = all.putArray("statuses");
        file.standing().now().forEach(status -> status(statuses.addObject(), status));
        file.standing().before().forEach(status -> status(statuses.addObject(), status));
        ArrayNode people = all.putArray("professionals");
        file.standing().professionals().forEach(one -> professional(people.addObject(), one));
        ArrayNode alerts = all.putArray("alerts");
        file.standing().alertsInForce().forEach(alert -> alert(alerts.addObject(), alert));
        ArrayNode relations = all.putArray("relations");
        file.relations()
                .forEach(one ->
                        relations
                                .addObject()
                                .put("who", one.who())
                                .put("what", one.what())
                                .put("holds", one.holds()));
        ArrayNode followed = all.putArray("followed");
        file.pursued().forEach(one -> pursued(followed.addObject(), one));
    }

    private static void status(ObjectNode node, ChildStatus status) {
        node.put("kind", status.kind().name());
        node.put("detail", status.detail());
        status.began().ifPresent(day -> day(node.putObject("began"), day));
        node.put("note", status.note());
        status.end()
                .ifPresent(end -> {
                    ObjectNode ended = node.putObject("ended");
                    end.on().ifPresent(day -> day(ended, day));
                    ended.put("note", end.note());
                });
    }

    private static void day(ObjectNode node, RoughDay day) {
        node.put("first", day.first().toString());
        node.put("exact", day.exact().name());
    }

    private static void professional(ObjectNode node, Professional one) {
        node.put("role", one.role());
        node.put("name", one.name());
        node.put("agency", one.agency());
        node.put("phone", one.phone());
        node.put("email", one.email());
        PackData.put(node, "beganOn", one.beganOn());
        PackData.put(node, "endedOn", one.endedOn());
    }

    private static void alert(ObjectNode node, Alert alert) {
        node.put("words", alert.words());
        node.put("beganOn", alert.beganOn().toString());
    }

    private static void pursued(ObjectNode node, Pursued one) {
        node.put("kind", one.kind().name());
        node.put("title", one.title());
        node.put("whom", one.whom());
        node.put("begunOn", one.begunOn().toString());
        PackData.when(node.putObject("due"), one.due());
        ArrayNode lines = node.putArray("lines");
        one.lines().forEach(line -> line(lines.addObject(), line));
    }

    private static void line(ObjectNode node, Line line) {
        node.put("step", line.step().name());
        node.put("day", line.day().toString());
        node.put("time", line.time());
        node.put("by", line.by());
        line.answer().ifPresent(answer -> node.put("answer", answer.name()));
        node.put("words", line.words());
        PackData.when(node.putObject("due"), line.due());
    }
}
