package org.daybook.extract.print;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.Voice;
import org.daybook.extract.OwnEntry.OwnWording;

/** A wording as labels and texts, so that printing and comparing can forget no field. */
public final class WordingFields {

    public static final String NARRATIVE = "What was seen or said";
    static final String HAPPENED = "Happened";
    private static final String ROLE = "Role";
    private static final String CATEGORIES = "Categories";
    private static final String VOICE = "Voice";
    private static final String ALONE = "Seen alone";

    /** What is one child's own, so that beside brothers and sisters it stands with initials. */
    static final Set<String> ONES_OWN = Set.of(ROLE, CATEGORIES, VOICE, ALONE);

    private WordingFields() {}

    /** What fits beside a label; only what was filled in. */
    public static Map<String, String> brief(OwnWording wording) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(HAPPENED, Says.when(wording.happened()));
        fields.put("Where", wording.place());
        fields.put(
                "Reported",
                Stream.of(Says.when(wording.report().when()), wording.report().by())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", by ")));
        wording.own().ifPresent(own -> fields.putAll(own(own)));
        fields.put("Other children", String.join("\n", wording.others()));
        wording.details().answers().forEach(answer -> fields.put(answer.label(), answer.said()));
        fields.values().removeIf(String::isBlank);
        return fields;
    }

    /** The child's own part in few words; only what was filled in. */
    static Map<String, String> own(ChildInEntry own) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(ROLE, own.role() == Role.NOT_SAID ? "" : own.role().words());
        fields.put(CATEGORIES, String.join(", ", own.categories()));
        fields.put(VOICE, voice(own.voice()));
        fields.put(ALONE, alone(own.seenAlone()));
        fields.values().removeIf(String::isBlank);
        return fields;
    }

    private static String voice(Voice voice) {
        return switch (voice) {
            case NOT_SAID, WORDS -> "";
            case BEHAVIOUR, DRAWING_OR_PLAY, THROUGH_AID, NOT_YET -> voice.words();
        };
    }

    private static String alone(SeenAlone seen) {
        return switch (seen) {
            case NOT_SAID -> "";
            case YES -> "Yes";
            case NO -> "No";
        };
    }

    /** What needs lines of its own; only what was filled in. */
    public static Map<String, String> full(OwnWording wording) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(NARRATIVE, wording.narrative());
        fields.put("Who else was there", wording.othersPresent());
        fields.put("Done so far", wording.doneSoFar());
        fields.put("Parents", parents(wording));
        fields.put("Who was told", wording.told());
        fields.put(
                "Feedback",
                Stream.of(wording.feedback().by(), Says.when(wording.feedback().when()))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", ")));
        fields.values().removeIf(String::isBlank);
        return fields;
    }

    private static String parents(OwnWording wording) {
        String told =
                switch (wording.parents().told()) {
                    case NOT_SAID -> "";
                    case YES -> "Told. ";
                    case NOT_YET -> "Not told yet. ";
                };
        return (told + wording.parents().note()).strip();
    }

    /** What the earlier wording said wherever the next one says something else. */
    public static Map<String, String> changed(OwnWording earlier, OwnWording next) {
        Map<String, String> was = all(earlier);
        Map<String, String> is = all(next);
        Map<String, String> changed = new LinkedHashMap<>();
        Stream.concat(was.keySet().stream(), is.keySet().stream())
                .distinct()
                .filter(label -> !was.getOrDefault(label, "").equals(is.getOrDefault(label, "")))
                .forEach(label -> changed.put(label, was.getOrDefault(label, "")));
        return changed;
    }

    private static Map<String, String> all(OwnWording wording) {
        Map<String, String> all = new LinkedHashMap<>(brief(wording));
        all.putAll(full(wording));
        wording.own()
                .ifPresent(own -> {
                    all.put("The child’s words", own.words());
                    all.put("Who heard it, and how", own.voiceNote());
                    all.put("Seen on the body", String.join("\n", own.marks().lines()));
                });
        return all;
    }
}
