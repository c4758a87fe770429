package org.daybook.chronology.store;

import static org.daybook.vault.schema.Tables.ACTION;
import static org.daybook.vault.schema.Tables.BODY_MARK;
import static org.daybook.vault.schema.Tables.DECISION;
import static org.daybook.vault.schema.Tables.ENTRY;
import static org.daybook.vault.schema.Tables.ENTRY_CHILD;
import static org.daybook.vault.schema.Tables.ENTRY_DETAIL;
import static org.daybook.vault.schema.Tables.ENTRY_TURN;
import static org.daybook.vault.schema.Tables.ENTRY_VERSION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.bodymap.BodyMark;
import org.daybook.chronology.Action;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Turn;
import org.daybook.chronology.Version;
import org.daybook.chronology.Wording;
import org.daybook.vault.Store;
import org.daybook.vault.schema.tables.records.ActionRecord;
import org.daybook.vault.schema.tables.records.BodyMarkRecord;
import org.daybook.vault.schema.tables.records.DecisionRecord;
import org.daybook.vault.schema.tables.records.EntryChildRecord;
import org.daybook.vault.schema.tables.records.EntryDetailRecord;
import org.daybook.vault.schema.tables.records.EntryRecord;
import org.daybook.vault.schema.tables.records.EntryTurnRecord;
import org.daybook.vault.schema.tables.records.EntryVersionRecord;

/** Writes the parts of an entry into their rows, each through a record that the log sees. */
final class EntryRows {

    private final Store store;

    EntryRows(Store store) {
        this.store = store;
    }

    void insert(Entry entry) {
        EntryRecord row = store.sql().newRecord(ENTRY);
        row.setId(entry.id().value());
        row.setSeq(entry.seq());
        row.setKind(entry.kind().name());
        row.setVersion(entry.version().number());
        row.setRecordedAt(moment(entry.recordedAt()));
        row.setRecordedBy(entry.recordedBy());
        row.insert();
        entry.versions().forEach(one -> insert(entry.id(), one));
        for (int at = 0; at < entry.decisions().size(); at++) {
            insert(entry.id(), at, entry.decisions().get(at));
        }
        for (int at = 0; at < entry.actions().size(); at++) {
            insert(entry.id(), at, entry.actions().get(at));
        }
        for (int at = 0; at < entry.turns().size(); at++) {
            insert(entry.id(), at, entry.turns().get(at));
        }
    }

    void insert(EntryId entry, Version version) {
        Wording wording = version.wording();
        EntryVersionRecord row = store.sql().newRecord(ENTRY_VERSION);
        row.setEntryId(entry.value());
        row.setVersion(version.number());
        row.setWrittenAt(moment(version.writtenAt()));
        row.setWrittenBy(version.writtenBy());
        row.setReason(version.reason());
        row.setHappenedOn(wording.happened().day().orElse(null));
        row.setHappenedTime(wording.happened().time());
        row.setPlace(wording.place());
        row.setReportedOn(wording.report().when().day().orElse(null));
        row.setReportedTime(wording.report().when().time());
        row.setReportedBy(wording.report().by());
        row.setNarrative(wording.narrative());
        row.setOthersPresent(wording.othersPresent());
        row.setDoneSoFar(wording.doneSoFar());
        row.setParentsTold(wording.parents().told().name());
        row.setParentsNote(wording.parents().note());
        row.setTold(wording.told());
        row.setFeedbackBy(wording.feedback().by());
        row.setFeedbackOn(wording.feedback().when().day().orElse(null));
        row.setFeedbackTime(wording.feedback().when().time());
        row.insert();
        wording.details().texts().forEach((name, text) -> insert(entry, version, name, text));
        for (int at = 0; at < wording.children().size(); at++) {
            insert(entry, version.number(), at, wording.children().get(at));
        }
    }

    private void insert(EntryId entry, Version version, String name, String text) {
        EntryDetailRecord row = store.sql().newRecord(ENTRY_DETAIL);
        row.setEntryId(entry.value());
        row.setVersion(version.number());
        row.setName(name);
        row.setContent(text);
        row.insert();
    }

    void insert(EntryId entry, int position, Decision decision) {
        DecisionRecord row = store.sql().newRecord(DECISION);
        row.setId(UUID.randomUUID());
        row.setEntryId(entry.value());
        row.setPosition(position);
        row.setKind(decision.kind().name());
        row.setWords(decision.words());
        row.setRationale(decision.rationale());
        row.setThreshold(decision.threshold());
        row.setAdvice(decision.advice());
        row.setDecidedAt(moment(decision.at()));
        row.setDecidedBy(decision.by());
        row.insert();
    }

    void insert(EntryId entry, int position, Action action) {
        ActionRecord row = store.sql().newRecord(ACTION);
        row.setId(action.id().value());
        row.setEntryId(entry.value());
        row.setPosition(position);
        row.setWhat(action.what());
        row.setOwner(action.owner());
        row.setDueOn(action.due().day().orElse(null));
        row.setDueTime(action.due().time());
        row.setAddedAt(moment(action.addedAt()));
        row.setDoneOn(action.done().map(Action.Done::on).orElse(null));
        row.setDoneBy(action.done().map(Action.Done::by).orElse(""));
        row.setDoneNote(action.done().map(Action.Done::note).orElse(""));
        row.insert();
    }

    void insert(EntryId entry, int position, Turn turn) {
        EntryTurnRecord row = store.sql().newRecord(ENTRY_TURN);
        row.setEntryId(entry.value());
        row.setPosition(position);
        row.setKind(turn.kind().name());
        row.setWords(turn.words());
        row.setHappenedOn(turn.on());
        row.setHappenedTime(turn.when().time());
        row.setDoneBy(turn.who());
        row.setChildId(turn.child().map(ChildId::value).orElse(null));
        row.setOtherEntryId(turn.other().map(EntryId::value).orElse(null));
        row.setRecordedAt(moment(turn.at()));
        row.setRecordedBy(turn.by());
        row.insert();
    }

    /** After the children who stand in that wording already. */
    void join(EntryId entry, int version, ChildInEntry child) {
        int position =
                store.sql()
                        .fetchCount(
                                ENTRY_CHILD,
                                ENTRY_CHILD
                                        .ENTRY_ID
                                        .eq(entry.value())
                                        .and(ENTRY_CHILD.VERSION.eq(version)));
        insert(entry, version, position, child);
    }

    private void insert(EntryId entry, int version, int position, ChildInEntry child) {
        EntryChildRecord row = store.sql().newRecord(ENTRY_CHILD);
        row.setEntryId(entry.value());
        row.setVersion(version);
        row.setChildId(child.child().value());
        row.setPosition(position);
        row.setRole(child.role().name());
        row.setCategory(child.category());
        row.setMoreCategories(String.join("\n", child.moreCategories()));
        row.setVoice(child.voice().name());
        row.setWords(child.words());
        row.setVoiceNote(child.voiceNote());
        row.setSeenAlone(child.seenAlone().name());
        row.insert();
        List<BodyMark> marks = child.marks().marks();
        for (int at = 0; at < marks.size(); at++) {
            insert(entry, version, child.child(), at, marks.get(at));
        }
    }

    private void insert(EntryId entry, int version, ChildId child, int position, BodyMark mark) {
        BodyMarkRecord row = store.sql().newRecord(BODY_MARK);
        row.setEntryId(entry.value());
        row.setVersion(version);
        row.setChildId(child.value());
        row.setPosition(position);
        row.setSide(mark.side().name());
        row.setX(mark.x());
        row.setY(mark.y());
        row.setKind(mark.kind().name());
        row.setSize(mark.size());
        row.setColour(mark.colour());
        row.setNote(mark.note());
        row.insert();
    }

    static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
