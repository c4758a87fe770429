package org.daybook.transfer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.children.store.JooqChildren;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.journal.Deed;
import org.daybook.journal.Trace;
import org.daybook.transfer.TransferClock.Standing;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A file on its way over the real store, and what may be done with it; Mon 2 Nov 2026 is its first
 * day.
 */
abstract class FileOnItsWay {

    static final SchoolDays DAYS = SchoolDays.byWeekdays();
    static final LocalDate FROM = LocalDate.of(2026, 11, 2);

    @RegisterExtension final TestStore daybook = new TestStore();

    final Turning clock = new Turning();
    TestWay way;

    /** A clock that a test turns on, at noon of a day. */
    static final class Turning extends Clock {
        private Instant now = at(FROM);

        private static Instant at(LocalDate day) {
            return day.atTime(12, 0).atZone(School.ZONE).toInstant();
        }

        void to(LocalDate day) {
            now = at(day);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return School.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    @BeforeEach
    void aChildIsKnown() {
        way = new TestWay(daybook, clock, () -> DAYS);
        daybook.journal()
                .change(
                        Deed.of(Deed.Kind.CHILD_ADDED),
                        () -> new JooqChildren(daybook.store()).add(PracticeFile.bram()));
    }

    TransferId started(Destination destination) {
        return way.started(PracticeFile.BRAM, destination, FROM);
    }

    void packMade(TransferId id) {
        Transfer transfer = way.transfer(id);
        PackNumber number = way.transfers.nextNumber(2026);
        Pack pack =
                new Pack(
                        id,
                        number,
                        PackForm.TO_PRINT,
                        34,
                        "0".repeat(64),
                        "",
                        "sealed",
                        clock.instant(),
                        TestStore.LEAD);
        daybook.journal()
                .change(
                        Deed.about(Deed.Kind.PACK_SAVED, transfer.child()),
                        () -> {
                            way.transfers.addPack(pack);
                            way.transfers.addLine(
                                    id,
                                    new Line(
                                            transfer.nextPosition(),
                                            Optional.of(Step.PACK_MADE),
                                            FROM,
                                            "16:05",
                                            TestStore.LEAD,
                                            Optional.empty(),
                                            number.toString(),
                                            clock.instant(),
                                            TestStore.LEAD));
                        });
    }

    static RecordStep.Answers checkedBy(String name) {
        return new RecordStep.Answers(
                Optional.of(Step.PACK_CHECKED),
                Optional.of(FROM),
                "",
                name,
                Optional.empty(),
                "Read against the file.");
    }

    static RecordStep.Answers received(LocalDate day, String... items) {
        return TestWay.received(day, SealFound.WHOLE, items);
    }

    void record(TransferId id, RecordStep.Answers answers) {
        way.recorded(id, answers);
    }

    List<Problem> problems(TransferId id, RecordStep.Answers answers) {
        return way.problems(id, answers);
    }

    List<Problem> end(TransferId id, End.How how, String why) {
        return switch (way.end.end(id, new EndTransfer.Answers(Optional.of(how), why, ""))) {
            case EndTransfer.Outcome.Ended() -> List.of();
            case EndTransfer.Outcome.NotEnded(List<Problem> problems) -> problems;
        };
    }

    List<Problem> move(TransferId id, LocalDate day, String why) {
        return switch (way.move.move(id, Optional.of(day), why)) {
            case MoveDate.Outcome.Moved() -> List.of();
            case MoveDate.Outcome.NotMoved(List<Problem> problems) -> problems;
        };
    }

    List<Problem> change(TransferId id, String school) {
        ChangeDestination.Outcome outcome =
                way.change.change(
                        id,
                        new ChangeDestination.Answers(
                                Optional.of(Destination.SCHOOL),
                                school,
                                "",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                ""));
        return switch (outcome) {
            case ChangeDestination.Outcome.Changed() -> List.of();
            case ChangeDestination.Outcome.NotChanged(List<Problem> problems) -> problems;
        };
    }

    List<String> missing(TransferId id) {
        return ((Receipt.Here) way.transfer(id).receipt(DAYS, FROM)).missing();
    }

    Standing standing(TransferId id) {
        return way.transfer(id).standing(DAYS, LocalDate.now(clock));
    }

    FileOut file(TransferId id) {
        return way.files.file(id);
    }

    Need need(TransferId id) {
        return file(id).need();
    }

    List<Entry> entries() {
        return new JooqEntries(daybook.store())
                .about(PracticeFile.BRAM).stream()
                        .filter(entry -> entry.kind() == EntryKind.FILE_SENT)
                        .sorted(Comparator.comparingLong(Entry::seq))
                        .toList();
    }

    List<Deed.Kind> traces() {
        return daybook.journal().about(PracticeFile.BRAM).stream()
                .map(Trace::deed)
                .map(Deed::kind)
                .toList();
    }
}
