package org.daybook.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.chronology.RecordEntry;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * Begins a status, ends it, takes an end back, or strikes out one that should never have been
 * written.
 */
public final class ChangeStatus {

    /** The questions, as a problem names them. */
    public static final String KIND = "status-kind";

    public static final String DETAIL = "status-detail";
    public static final String BEGAN = "status-began";
    public static final String ENDED = "status-ended";
    public static final String NOTE = "status-note";
    public static final String END_DAY = "status-end-day";
    public static final String END_NOTE = "status-end-note";
    public static final String STRIKE_WHY = "status-strike-why";
    public static final String RESUME_WHY = "status-resume-why";

    private static final int LONGEST_DETAIL = 400;

    /**
     * A status as typed.
     *
     * @param kind null while none is chosen
     * @param over it has ended already, on a day that may be known
     */
    public record Answers(
            @Nullable StatusKind kind,
            String detail,
            String began,
            boolean over,
            String ended,
            String note) {}

    private final Journal journal;
    private final Casework casework;
    private final StatusEntries entries;
    private final Clock clock;

    public ChangeStatus(Journal journal, Casework casework, RecordEntry record, Clock clock) {
        this.journal = journal;
        this.casework = casework;
        this.entries = new StatusEntries(record);
        this.clock = clock;
    }

    /** Writes a status, in force or over, and says so in the chronology. */
    public CaseOutcome begin(ChildId child, Answers answers) {
        Typed typed = new Typed(LocalDate.now(clock));
        Optional<ChildStatus> read = read(child, answers, typed);
        read.ifPresent(status -> fits(status, casework.of(child), typed));
        if (read.isEmpty() || !typed.isFine()) {
            return typed.refused();
        }
        ChildStatus status = read.get();
        journal.change(
                deed(status, "Begins"),
                () -> {
                    casework.keep(status);
                    entries.begun(status);
                    status.end().ifPresent(end -> entries.ended(status, end));
                });
        return new CaseOutcome.Kept(casework.of(child));
    }

    /**
     * Nothing typed ends nothing: a plan must not fall out of force by one stroke of a key.
     *
     * @param day "not known" for a day that nobody knows
     */
    public CaseOutcome end(ChildStatus.Id id, String day, String note) {
        ChildStatus status = casework.status(id).orElseThrow();
        Typed typed = new Typed(LocalDate.now(clock));
        ChildStatus.End end =
                new ChildStatus.End(
                        typed.rough(END_DAY, day), typed.text(END_NOTE, note, Typed.LONGEST));
        if (!status.inForce()) {
            typed.wrong(END_DAY, "This has ended already.");
        } else if (day.isBlank()) {
            typed.wrong(END_DAY, "Say when it ended: a day, a month, a year, or: not known.");
        }
        endsAfter(END_DAY, status.began(), end, typed);
        if (!typed.isFine()) {
            return typed.refused();
        }
        journal.change(
                deed(status, "Ends"),
                () -> {
                    casework.keep(status.ended(end));
                    entries.ended(status, end);
                });
        return new CaseOutcome.Kept(casework.of(status.child()));
    }

    /**
     * It has not ended: the line with the wrong end is struck out and stays to be read, and the
     * same status stands in force beside it.
     */
    public CaseOutcome resume(ChildStatus.Id id, String why) {
        ChildStatus status = casework.status(id).orElseThrow();
        Typed typed = new Typed(LocalDate.now(clock));
        String reason =
                typed.needed(
                        RESUME_WHY,
                        why,
                        Typed.LONGEST,
                        "Say in a few words how the end came to be written. It stays to be read.");
        if (!status.isOver()) {
            typed.wrong(RESUME_WHY, "This has no end to be taken back.");
        }
        ChildStatus again = status.resumed(stamp());
        casework.of(status.child()).statuses().stream()
                .filter(other -> !other.id().equals(id))
                .filter(again::surelyOverlaps)
                .findFirst()
                .ifPresent(other -> typed.wrong(RESUME_WHY, alreadyThere(other, typed.today())));
        if (!typed.isFine()) {
            return typed.refused();
        }
        journal.change(
                deed(status, "Has not ended"),
                () -> {
                    String struck = "It has not ended. " + reason;
                    casework.keep(status.struck(new ChildStatus.Struck(stamp(), struck)));
                    casework.keep(again);
                    entries.resumed(status, reason, typed.today());
                });
        return new CaseOutcome.Kept(casework.of(status.child()));
    }

    /** Takes it out of force without a day: it was wrong from the beginning. */
    public CaseOutcome strike(ChildStatus.Id id, String why) {
        ChildStatus status = casework.status(id).orElseThrow();
        Typed typed = new Typed(LocalDate.now(clock));
        String reason =
                typed.needed(
                        STRIKE_WHY,
                        why,
                        Typed.LONGEST,
                        "Say in a few words what was wrong. It stays to be read.");
        if (status.isStruck()) {
            typed.wrong(STRIKE_WHY, "This is struck out already.");
        }
        if (!typed.isFine()) {
            return typed.refused();
        }
        ChildStatus.Struck struck = new ChildStatus.Struck(stamp(), reason);
        journal.change(
                deed(status, "Struck out"),
                () -> {
                    casework.keep(status.struck(struck));
                    entries.struck(status, reason, typed.today());
                });
        return new CaseOutcome.Kept(casework.of(status.child()));
    }

    private Optional<ChildStatus> read(ChildId child, Answers answers, Typed typed) {
        Optional<RoughDay> began = typed.rough(BEGAN, answers.began());
        Optional<RoughDay> ended = typed.rough(ENDED, answers.ended());
        boolean over = answers.over() || ended.isPresent();
        String note = typed.text(NOTE, answers.note(), Typed.LONGEST);
        String detail = typed.text(DETAIL, answers.detail(), LONGEST_DETAIL);
        StatusKind kind = answers.kind();
        if (kind == null) {
            typed.wrong(KIND, "Choose what it is.");
            return Optional.empty();
        }
        if (kind == StatusKind.OTHER && detail.isEmpty()) {
            typed.wrong(DETAIL, "Say which status it is.");
        }
        return Optional.of(
                new ChildStatus(
                        ChildStatus.Id.fresh(),
                        child,
                        kind,
                        detail,
                        began,
                        note,
                        over ? Optional.of(new ChildStatus.End(ended, "")) : Optional.empty(),
                        stamp(),
                        Optional.empty()));
    }

    private static void fits(ChildStatus status, Standing standing, Typed typed) {
        status.end().ifPresent(end -> endsAfter(ENDED, status.began(), end, typed));
        standing.statuses().stream()
                .filter(status::surelyOverlaps)
                .findFirst()
                .ifPresent(other -> typed.wrong(BEGAN, alreadyThere(other, typed.today())));
    }

    private static void endsAfter(
            String field, Optional<RoughDay> began, ChildStatus.End end, Typed typed) {
        if (began.isPresent() && end.on().isPresent() && end.on().get().surelyBefore(began.get())) {
            typed.wrong(
                    field,
                    "That is before it began, %s. Look at both days again."
                            .formatted(began.get().words()));
        }
    }

    private static String alreadyThere(ChildStatus other, LocalDate today) {
        return "%s stands here for these days already. End that one first, or strike it out."
                .formatted(other.wordsWithDays(today));
    }

    private Stamp stamp() {
        return new Stamp(clock.instant(), journal.actor());
    }

    private static Deed deed(ChildStatus status, String what) {
        return Deed.about(Deed.Kind.STATUS_CHANGED, status.child())
                .on(status.id().value())
                .saying(what);
    }
}
