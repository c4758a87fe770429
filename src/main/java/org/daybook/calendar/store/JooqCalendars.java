package org.daybook.calendar.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.daybook.calendar.Calendars;
import org.daybook.calendar.DayOff;
import org.daybook.calendar.HolidayChange;
import org.daybook.calendar.SchoolCalendar;
import org.daybook.calendar.Stretch;
import org.daybook.calendar.Term;
import org.daybook.vault.Setting;
import org.daybook.vault.Store;

/** The calendar as one setting. */
public final class JooqCalendars implements Calendars {

    private static final String NAME = "calendar";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Setting setting;

    public JooqCalendars(Store store) {
        this.setting = new Setting(store, NAME);
    }

    @Override
    public SchoolCalendar current() {
        return setting.tree().map(JooqCalendars::read).orElse(SchoolCalendar.EMPTY);
    }

    @Override
    public void put(SchoolCalendar calendar) {
        setting.keep(write(calendar));
    }

    private static String write(SchoolCalendar calendar) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode terms = root.putArray("terms");
        calendar.terms().forEach(term -> write(terms.addObject(), term));
        ArrayNode off = root.putArray("daysOff");
        calendar.daysOff()
                .forEach(one ->
                        write(off.addObject(), one.days())
                                .put("kind", one.kind().name())
                                .put("words", one.words()));
        ArrayNode holidays = root.putArray("holidays");
        calendar.holidays()
                .forEach(one ->
                        holidays.addObject()
                                .put("day", one.day().toString())
                                .put("kept", one.kept())
                                .put("words", one.words()));
        return root.toString();
    }

    private static void write(ObjectNode node, Term term) {
        write(node, term.in()).put("name", term.name());
        term.halfTerm().ifPresent(off -> write(node.putObject("halfTerm"), off));
    }

    private static ObjectNode write(ObjectNode node, Stretch days) {
        return node.put("first", days.first().toString()).put("last", days.last().toString());
    }

    private static SchoolCalendar read(JsonNode root) {
        return new SchoolCalendar(
                each(root.path("terms"), JooqCalendars::term),
                each(root.path("daysOff"), JooqCalendars::dayOff),
                each(root.path("holidays"), JooqCalendars::holiday));
    }

    private static Term term(JsonNode node) {
        return new Term(
                node.path("name").asText(),
                stretch(node),
                Optional.of(node.path("halfTerm"))
                        .filter(JsonNode::isObject)
                        .map(JooqCalendars::stretch));
    }

    private static DayOff dayOff(JsonNode node) {
        return new DayOff(
                stretch(node),
                DayOff.Kind.valueOf(node.path("kind").asText()),
                node.path("words").asText());
    }

    private static HolidayChange holiday(JsonNode node) {
        return new HolidayChange(
                day(node, "day"), node.path("kept").asBoolean(), node.path("words").asText());
    }

    private static Stretch stretch(JsonNode node) {
        return new Stretch(day(node, "first"), day(node, "last"));
    }

    private static LocalDate day(JsonNode node, String name) {
        return LocalDate.parse(node.path(name).asText());
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> one) {
        return StreamSupport.stream(list.spliterator(), false).map(one).toList();
    }
}
