package org.daybook.chronology.store;

import static org.daybook.vault.schema.Tables.ACTION;
import static org.daybook.vault.schema.Tables.BODY_MARK;
import static org.daybook.vault.schema.Tables.DECISION;
import static org.daybook.vault.schema.Tables.ENTRY;
import static org.daybook.vault.schema.Tables.ENTRY_CHILD;
import static org.daybook.vault.schema.Tables.ENTRY_DETAIL;
import static org.daybook.vault.schema.Tables.ENTRY_TURN;
import static org.daybook.vault.schema.Tables.ENTRY_VERSION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.BodyMark;
import org.daybook.bodymap.BodySide;
import org.daybook.chronology.Action;
import org.daybook.chronology.ActionId;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Details;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Feedback;
import org.daybook.chronology.Parents;
import org.daybook.chronology.Report;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.Turn;
import org.daybook.chronology.Version;
import org.daybook.chronology.Voice;
import org.daybook.chronology.When;
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
import org.jooq.Condition;

/** Puts entries together from their rows: one read for each table, however many entries. */
final class EntryReading {

    /** How many entries' rows are asked for in one statement. */
    private static final int AT_ONCE = 1_000;

    private final Store store;

    EntryReading(Store store) {
        this.store = store;
    }

    /** The entries for which the condition on their row holds, oldest first. */
    List<Entry> where(Condition which) {
        List<EntryRecord> entries =
                store.sql().selectFrom(ENTRY).where(which).orderBy(ENTRY.SEQ).fetch();
        List<Entry> read = new ArrayList<>(entries.size());
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            List<EntryRecord> some =
                    entries.subList(from, Math.min(entries.size(), from + AT_ONCE));
            Parts parts = parts(some.stream().map(EntryRecord::getId).toList());
            some.forEach(row -> read.add(parts.entry(row)));
        }
        return read.stream().sorted(Entry.OLDEST_FIRST).toList();
    }

    /** By what was found, not by the condition again: it may be dear, and is asked once. */
    private Parts parts(List<UUID> ids) {
        return new Parts(
                store.sql()
                        .selectFrom(ENTRY_VERSION)
                        .where(Which.oneOf(ENTRY_VERSION.ENTRY_ID, ids.stream()))
                        .orderBy(ENTRY_VERSION.VERSION)
                        .fetchGroups(ENTRY_VERSION.ENTRY_ID),
                store.sql()
                        .selectFrom(ENTRY_DETAIL)
                        .where(Which.oneOf(ENTRY_DETAIL.ENTRY_ID, ids.stream()))
                        .fetchGroups(ENTRY_DETAIL.ENTRY_ID),
                store.sql()
                        .selectFrom(ENTRY_CHILD)
                        .where(Which.oneOf(ENTRY_CHILD.ENTRY_ID, ids.stream()))
                        .orderBy(ENTRY_CHILD.POSITION)
                        .fetchGroups(ENTRY_CHILD.ENTRY_ID),
                store.sql()
                        .selectFrom(BODY_MARK)
                        .where(Which.oneOf(BODY_MARK.ENTRY_ID, ids.stream()))
                        .orderBy(BODY_MARK.POSITION)
                        .fetchGroups(BODY_MARK.ENTRY_ID),
                store.sql()
                        .selectFrom(DECISION)
                        .where(Which.oneOf(DECISION.ENTRY_ID, ids.stream()))
                        .orderBy(DECISION.POSITION)
                        .fetchGroups(DECISION.ENTRY_ID),
                store.sql()
                        .selectFrom(ACTION)
                        .where(Which.oneOf(ACTION.ENTRY_ID, ids.stream()))
                        .orderBy(ACTION.POSITION)
                        .fetchGroups(ACTION.ENTRY_ID),
                store.sql()
                        .selectFrom(ENTRY_TURN)
                        .where(Which.oneOf(ENTRY_TURN.ENTRY_ID, ids.stream()))
                        .orderBy(ENTRY_TURN.POSITION)
                        .fetchGroups(ENTRY_TURN.ENTRY_ID));
    }

    /** The rows of many entries, by entry. */
    private record Parts(
            Map<UUID, ? extends List<EntryVersionRecord>> versions,
            Map<UUID, ? extends List<EntryDetailRecord>> details,
            Map<UUID, ? extends List<EntryChildRecord>> children,
            Map<UUID, ? extends List<BodyMarkRecord>> marks,
            Map<UUID, ? extends List<DecisionRecord>> decisions,
            Map<UUID, ? extends List<ActionRecord>> actions,
            Map<UUID, ? extends List<EntryTurnRecord>> turns) {

        Entry entry(EntryRecord row) {
            UUID id = row.getId();
            return new Entry(
                    new EntryId(id),
                    EntryKind.valueOf(row.getKind()),
                    row.getSeq(),
                    row.getRecordedAt().toInstant(),
                    row.getRecordedBy(),
                    of(versions, id).map(this::version).toList(),
                    of(decisions, id).map(EntryReading::decision).toList(),
                    of(actions, id).map(EntryReading::action).toList(),
                    of(turns, id).map(EntryReading::turn).toList());
        }

        private Version version(EntryVersionRecord row) {
            List<ChildInEntry> named =
                    of(children, row.getEntryId())
                            .filter(one -> one.getVersion().equals(row.getVersion()))
                            .map(one -> child(one, marks(one)))
                            .toList();
            return new Version(
                    row.getVersion(),
                    row.getWrittenAt().toInstant(),
                    row.getWrittenBy(),
                    row.getReason(),
                    wording(row, details(row), named));
        }

        private BodyMap marks(EntryChildRecord child) {
            return new BodyMap(
                    of(marks, child.getEntryId())
                            .filter(one -> one.getVersion().equals(child.getVersion()))
                            .filter(one -> one.getChildId().equals(child.getChildId()))
                            .map(EntryReading::mark)
                            .toList());
        }

        private Details details(EntryVersionRecord row) {
            Map<String, String> texts = new HashMap<>();
            of(details, row.getEntryId())
                    .filter(one -> one.getVersion().equals(row.getVersion()))
                    .forEach(one -> texts.put(one.getName(), one.getContent()));
            return new Details(texts);
        }

        private static <R> Stream<R> of(Map<UUID, ? extends List<R>> rows, UUID id) {
            List<R> found = rows.get(id);
            return found == null ? Stream.empty() : found.stream();
        }
    }

    private static Wording wording(
            EntryVersionRecord row, Details details, List<ChildInEntry> children) {
        return new Wording(
                new When(Optional.ofNullable(row.getHappenedOn()), row.getHappenedTime()),
                row.getPlace(),
                new Report(
                        new When(Optional.ofNullable(row.getReportedOn()), row.getReportedTime()),
                        row.getReportedBy()),
                row.getNarrative(),
                row.getOthersPresent(),
                row.getDoneSoFar(),
                new Parents(Parents.Told.valueOf(row.getParentsTold()), row.getParentsNote()),
                row.getTold(),
                new Feedback(
                        row.getFeedbackBy(),
                        new When(Optional.ofNullable(row.getFeedbackOn()), row.getFeedbackTime())),
                details,
                children);
    }

    private static BodyMark mark(BodyMarkRecord row) {
        return new BodyMark(
                BodySide.valueOf(row.getSide()),
                row.getX(),
                row.getY(),
                BodyMark.Kind.valueOf(row.getKind()),
                row.getSize(),
                row.getColour(),
                row.getNote());
    }

    private static ChildInEntry child(EntryChildRecord row, BodyMap marks) {
        return new ChildInEntry(
                new ChildId(row.getChildId()),
                Role.valueOf(row.getRole()),
                row.getCategory(),
                row.getMoreCategories().lines().toList(),
                Voice.valueOf(row.getVoice()),
                row.getWords(),
                row.getVoiceNote(),
                SeenAlone.valueOf(row.getSeenAlone()),
                marks);
    }

    private static Decision decision(DecisionRecord row) {
        return new Decision(
                Decision.Kind.valueOf(row.getKind()),
                row.getWords(),
                row.getRationale(),
                row.getThreshold(),
                row.getAdvice(),
                row.getDecidedAt().toInstant(),
                row.getDecidedBy());
    }

    private static Action action(ActionRecord row) {
        return new Action(
                new ActionId(row.getId()),
                row.getWhat(),
                row.getOwner(),
                new When(Optional.ofNullable(row.getDueOn()), row.getDueTime()),
                row.getAddedAt().toInstant(),
                Optional.ofNullable(row.getDoneOn())
                        .map(day -> new Action.Done(day, row.getDoneBy(), row.getDoneNote())));
    }

    private static Turn turn(EntryTurnRecord row) {
        return new Turn(
                Turn.Kind.valueOf(row.getKind()),
                row.getWords(),
                When.on(row.getHappenedOn(), row.getHappenedTime()),
                row.getDoneBy(),
                Optional.ofNullable(row.getChildId()).map(ChildId::new),
                Optional.ofNullable(row.getOtherEntryId()).map(EntryId::new),
                row.getRecordedAt().toInstant(),
                row.getRecordedBy());
    }
}
