package org.daybook.pack.print;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.daybook.bodymap.BodyMark;
import org.daybook.children.Child;
import org.daybook.children.Contact;
import org.daybook.children.Detail;
import org.daybook.chronology.Action;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.When;
import org.daybook.extract.Enclosure;
import org.daybook.extract.OwnEntry;
import org.daybook.pack.PackContents;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Transfer;

/**
 * The record as data, for the Daybook that receives the pack: the same contents, the same bytes.
 */
final class PackData {

    /** Raised when an older reader could no longer make sense of it. */
    private static final int VERSION = 1;

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PackData() {}

    static byte[] of(PackContents contents) {
        ObjectNode all = JSON.createObjectNode();
        all.put("format", "daybook-transfer-pack");
        all.put("version", VERSION);
        making(all.putObject("pack"), contents.making());
        transfer(all.putObject("transfer"), contents.transfer());
        child(all.putObject("child"), contents.child());
        ArrayNode entries = all.putArray("entries");
        contents.entries().forEach(entry -> entry(entries.addObject(), contents, entry));
        StandingData.put(all, contents.file());
        try {
            return JSON.writeValueAsBytes(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts can always be written", e);
        }
    }

    private static void making(ObjectNode node, PackContents.Making making) {
        node.put("number", making.number().toString());
        node.put("made", making.at().toString());
        node.put("by", making.by());
        node.put("school", making.sender().school());
        node.put("lead", making.sender().lead());
        node.put("phone", making.sender().phone());
    }

    private static void transfer(ObjectNode node, Transfer transfer) {
        node.put("school", transfer.school());
        node.put("lead", transfer.lead());
        node.put("contact", transfer.contact());
        node.put("basis", transfer.basis().name());
        node.put("basisOn", transfer.basisOn().toString());
        node.put("dueOn", transfer.dueOn().toString());
        DayOne dayOne = transfer.dayOne();
        ObjectNode page = node.putObject("dayOne");
        page.put("safe", dayOne.safe());
        page.put("phone", dayOne.phone());
        page.put("inPlace", dayOne.inPlace());
        page.put("helps", dayOne.helps());
        page.put("notKnown", dayOne.notKnown());
    }

    private static void child(ObjectNode node, Child child) {
        node.put("id", child.id().value().toString());
        for (Detail detail : Detail.values()) {
            node.put(detail.name(), child.particulars().text(detail));
        }
        put(node, "born", child.born());
        put(node, "joinedOn", child.joinedOn());
        put(node, "leftOn", child.leftOn());
        ArrayNode contacts = node.putArray("contacts");
        for (Contact contact : child.contacts()) {
            ObjectNode one = contacts.addObject();
            one.put("name", contact.name());
            one.put("relationship", contact.relationship());
            one.put("parentalResponsibility", contact.parentalResponsibility());
            one.put("phone", contact.phone());
            one.put("email", contact.email());
            one.put("address", contact.address());
        }
    }

    private static void entry(ObjectNode node, PackContents contents, OwnEntry entry) {
        node.put("id", entry.id().value().toString());
        node.put("kind", entry.kind().name());
        node.put("day", entry.day().toString());
        node.put("recordedBy", entry.recordedBy());
        ArrayNode wordings = node.putArray("wordings");
        entry.wordings().forEach(wording -> wording(wordings.addObject(), wording));
        ArrayNode decisions = node.putArray("decisions");
        entry.decisions().forEach(decision -> decision(decisions.addObject(), decision));
        ArrayNode actions = node.putArray("actions");
        entry.actions().forEach(action -> action(actions.addObject(), action));
        entry.outcome().ifPresent(one -> became(node.putObject("outcome"), one));
        entry.reporterTold().ifPresent(one -> became(node.putObject("reporterTold"), one));
        entry.mergedInto().ifPresent(one -> node.put("mergedInto", one.value().toString()));
        ArrayNode documents = node.putArray("documents");
        contents.file().enclosures(entry).forEach(file -> document(documents.addObject(), file));
    }

    private static void became(ObjectNode node, OwnEntry.Became became) {
        node.put("on", became.on().toString());
        node.put("words", became.words());
        node.put("by", became.by());
    }

    private static void document(ObjectNode node, Enclosure file) {
        node.put("name", file.name());
        node.put("kind", file.kind());
        node.put("bytes", file.bytes());
        node.put("note", file.note());
    }

    private static void wording(ObjectNode node, OwnEntry.OwnWording wording) {
        node.put("number", wording.number());
        node.put("writtenAt", wording.writtenAt().toString());
        node.put("writtenBy", wording.writtenBy());
        node.put("reason", wording.reason());
        when(node.putObject("happened"), wording.happened());
        node.put("place", wording.place());
        when(node.putObject("reported"), wording.report().when());
        node.put("reportedBy", wording.report().by());
        node.put("narrative", wording.narrative());
        node.put("othersPresent", wording.othersPresent());
        node.put("doneSoFar", wording.doneSoFar());
        node.put("parentsTold", wording.parents().told().name());
        node.put("parentsNote", wording.parents().note());
        node.put("told", wording.told());
        node.put("feedbackBy", wording.feedback().by());
        when(node.putObject("feedbackWhen"), wording.feedback().when());
        ObjectNode details = node.putObject("details");
        wording.details().texts().forEach(details::put);
        wording.own().ifPresent(own -> own(node.putObject("child"), own));
        wording.others().forEach(node.putArray("otherChildren")::add);
    }

    private static void own(ObjectNode node, ChildInEntry own) {
        node.put("role", own.role().name());
        node.put("category", own.category());
        own.moreCategories().forEach(node.putArray("moreCategories")::add);
        node.put("voice", own.voice().name());
        node.put("words", own.words());
        node.put("voiceNote", own.voiceNote());
        node.put("seenAlone", own.seenAlone().name());
        ArrayNode marks = node.putArray("marks");
        own.marks().marks().forEach(mark -> mark(marks.addObject(), mark));
    }

    private static void mark(ObjectNode node, BodyMark mark) {
        node.put("side", mark.side().name());
        node.put("x", mark.x());
        node.put("y", mark.y());
        node.put("kind", mark.kind().name());
        node.put("size", mark.size());
        node.put("colour", mark.colour());
        node.put("note", mark.note());
    }

    private static void decision(ObjectNode node, Decision decision) {
        node.put("kind", decision.kind().name());
        node.put("words", decision.words());
        node.put("rationale", decision.rationale());
        node.put("threshold", decision.threshold());
        node.put("advice", decision.advice());
        node.put("at", decision.at().toString());
        node.put("by", decision.by());
    }

    private static void action(ObjectNode node, Action action) {
        node.put("what", action.what());
        node.put("owner", action.owner());
        when(node.putObject("due"), action.due());
        node.put("addedAt", action.addedAt().toString());
        action.done()
                .ifPresent(done -> {
                    ObjectNode ended = node.putObject("done");
                    ended.put("on", done.on().toString());
                    ended.put("by", done.by());
                    ended.put("note", done.note());
                });
    }

    static void when(ObjectNode node, When when) {
        put(node, "day", when.day());
        node.put("time", when.time());
    }

    static void put(ObjectNode node, String name, Optional<?> value) {
        value.ifPresent(known -> node.put(name, known.toString()));
    }
}
