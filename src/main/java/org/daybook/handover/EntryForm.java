package org.daybook.handover;

import java.util.Map;
import org.daybook.bodymap.BodyMark;
import org.daybook.chronology.Action;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Turn;
import org.daybook.chronology.Version;
import org.daybook.chronology.Wording;

/** Writes an entry; what it writes {@link EntryRead} reads. */
final class EntryForm {

    private EntryForm() {}

    static void put(Put put, HandedEntry handed) {
        Entry entry = handed.entry();
        put.id("id", entry.id().value())
                .choice("kind", entry.kind())
                .moment("recordedAt", entry.recordedAt())
                .text("recordedBy", entry.recordedBy())
                .each("wordings", entry.versions(), EntryForm::wording)
                .each("decisions", entry.decisions(), EntryForm::decision)
                .each("actions", entry.actions(), EntryForm::action)
                .each("turns", entry.turns(), EntryForm::turn)
                .each("documents", handed.documents(), EntryForm::document);
    }

    private static void wording(Put put, Version version) {
        Wording said = version.wording();
        put.moment("writtenAt", version.writtenAt())
                .text("writtenBy", version.writtenBy())
                .text("reason", version.reason())
                .when("happened", said.happened())
                .text("place", said.place())
                .when("reported", said.report().when())
                .text("reportedBy", said.report().by())
                .text("narrative", said.narrative())
                .text("othersPresent", said.othersPresent())
                .text("doneSoFar", said.doneSoFar())
                .choice("parentsTold", said.parents().told())
                .text("parentsNote", said.parents().note())
                .text("told", said.told())
                .text("feedbackBy", said.feedback().by())
                .when("feedback", said.feedback().when())
                .within("details", answers -> details(answers, said.details().texts()));
        said.children().stream()
                .findFirst()
                .ifPresent(own -> put.within("child", part -> own(part, own)));
    }

    /** A choice and a day are the program's words; what was typed goes through the filter. */
    private static void details(Put put, Map<String, String> texts) {
        texts.forEach((name, text) -> {
            boolean typed =
                    Detail.named(name)
                            .map(detail -> detail.how() != Detail.How.CHOICE)
                            .orElse(true);
            if (typed) {
                put.text(name, text);
            } else {
                put.fixed(name, text);
            }
        });
    }

    private static void own(Put put, ChildInEntry own) {
        put.choice("role", own.role())
                .text("category", own.category())
                .texts("moreCategories", own.moreCategories())
                .choice("voice", own.voice())
                .text("words", own.words())
                .text("voiceNote", own.voiceNote())
                .choice("seenAlone", own.seenAlone())
                .each("marks", own.marks().marks(), EntryForm::mark);
    }

    private static void mark(Put put, BodyMark mark) {
        put.choice("side", mark.side())
                .number("x", mark.x())
                .number("y", mark.y())
                .choice("kind", mark.kind())
                .text("size", mark.size())
                .text("colour", mark.colour())
                .text("note", mark.note());
    }

    private static void decision(Put put, Decision decision) {
        put.choice("kind", decision.kind())
                .text("words", decision.words())
                .text("rationale", decision.rationale())
                .text("threshold", decision.threshold())
                .text("advice", decision.advice())
                .moment("at", decision.at())
                .text("by", decision.by());
    }

    private static void action(Put put, Action action) {
        put.id("id", action.id().value())
                .text("what", action.what())
                .text("owner", action.owner())
                .when("due", action.due())
                .moment("addedAt", action.addedAt())
                .maybe(
                        "done",
                        action.done(),
                        (end, done) ->
                                end.day("on", done.on())
                                        .text("by", done.by())
                                        .text("note", done.note()));
    }

    private static void turn(Put put, Turn turn) {
        put.choice("kind", turn.kind())
                .text("words", turn.words())
                .when("when", turn.when())
                .text("who", turn.who());
        turn.other().ifPresent(entry -> put.id("other", entry.value()));
        put.moment("at", turn.at()).text("by", turn.by());
    }

    private static void document(Put put, HandedDocument one) {
        put.id("id", one.id().value())
                .number("position", one.position())
                .fileName("name", one.name())
                .choice("kind", one.kind())
                .number("bytes", one.bytes())
                .fixed("digest", one.digest())
                .text("note", one.note())
                .moment("addedAt", one.addedAt())
                .text("addedBy", one.addedBy());
    }
}
