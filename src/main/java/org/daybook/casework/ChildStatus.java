package org.daybook.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;

/**
 * Something that holds, or held, for a child: a plan, an order, a need.
 *
 * @param detail the category or legal basis; may be empty
 * @param began empty when nobody knows
 * @param end empty while it is in force
 * @param struck why it should never have been written; it stays to be read
 */
public record ChildStatus(
        Id id,
        ChildId child,
        StatusKind kind,
        String detail,
        Optional<RoughDay> began,
        String note,
        Optional<End> end,
        Stamp stamp,
        Optional<Struck> struck) {

    public record Id(UUID value) {

        public static Id fresh() {
            return new Id(UUID.randomUUID());
        }
    }

    /**
     * @param on empty when nobody knows
     */
    public record End(Optional<RoughDay> on, String note) {}

    public record Struck(Stamp stamp, String why) {}

    /** The gravest first, and of one kind the latest begun; what is not known last. */
    public static final Comparator<ChildStatus> GRAVEST_FIRST =
            Comparator.comparing(ChildStatus::kind)
                    .thenComparing(
                            status -> status.began.map(RoughDay::first).orElse(LocalDate.MIN),
                            Comparator.reverseOrder())
                    .thenComparing(status -> status.id.value());

    public ChildStatus {
        detail = detail.strip();
        note = note.strip();
    }

    public boolean isStruck() {
        return struck.isPresent();
    }

    public boolean inForce() {
        return end.isEmpty() && struck.isEmpty();
    }

    /** It has been, and is over. */
    public boolean isOver() {
        return end.isPresent() && struck.isEmpty();
    }

    /** R7: a child who is at home under a care order looks like any other child. */
    public boolean isCareOrderAtHome() {
        return kind == StatusKind.LOOKED_AFTER && detail.equalsIgnoreCase(StatusKind.AT_HOME);
    }

    /** "Child protection plan – neglect", "Looked after – care order, placed at home". */
    public String words() {
        if (kind == StatusKind.OTHER && !detail.isEmpty()) {
            return detail;
        }
        return detail.isEmpty() ? kind.words() : kind.words() + " \u2013 " + detail;
    }

    /** How the chronology says that it ended on a day that nobody knows. */
    public String endNotKnown() {
        return "Ends: %s, end not known.".formatted(words());
    }

    /** With its days: ", since 12 Mar 2026", " (ended 2023)". */
    public String wordsWithDays(LocalDate today) {
        return end.map(over ->
                        words()
                                + over.on()
                                        .map(day -> " (ended " + day.wordsBriefly(today) + ")")
                                        .orElse(" (ended, day not known)"))
                .orElseGet(() -> words() + began.map(day -> ", since " + day.words()).orElse(""));
    }

    /**
     * Whether both surely held on one day. Two of one kind with different details follow one
     * another like any others: a child has one plan at a time. What nobody knows overlaps nothing.
     */
    boolean surelyOverlaps(ChildStatus other) {
        boolean same =
                kind == other.kind
                        && (kind != StatusKind.OTHER || detail.equalsIgnoreCase(other.detail));
        return same
                && !isStruck()
                && !other.isStruck()
                && beganBeforeTheEndOf(other)
                && other.beganBeforeTheEndOf(this);
    }

    private boolean beganBeforeTheEndOf(ChildStatus other) {
        if (other.end.isEmpty()) {
            return end.isEmpty() || end.get().on().isPresent();
        }
        return began.isPresent()
                && other.end.get().on().isPresent()
                && began.get().surelyBefore(other.end.get().on().get());
    }

    ChildStatus ended(End how) {
        return new ChildStatus(
                id, child, kind, detail, began, note, Optional.of(how), stamp, struck);
    }

    /** The same in force, as another line. */
    ChildStatus resumed(Stamp now) {
        return new ChildStatus(
                Id.fresh(),
                child,
                kind,
                detail,
                began,
                note,
                Optional.empty(),
                now,
                Optional.empty());
    }

    ChildStatus struck(Struck why) {
        return new ChildStatus(id, child, kind, detail, began, note, end, stamp, Optional.of(why));
    }
}
