package org.daybook.transfer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;

/**
 * A child's file on its way to the next school, or on the way to where it stays.
 *
 * @param end empty while it is on its way
 * @param lines what was done, in the order of writing
 * @param packs what was saved, oldest first
 */
public record Transfer(
        TransferId id,
        ChildId child,
        Receiver to,
        Counted counted,
        DayOne dayOne,
        Instant startedAt,
        String startedBy,
        Optional<End> end,
        List<Line> lines,
        List<Pack> packs) {

    public Transfer {
        lines = List.copyOf(lines);
        packs = List.copyOf(packs);
    }

    public Destination destination() {
        return to.destination();
    }

    /** The receiving school; empty while nobody knows it, or where there is none. */
    public String school() {
        return to.school();
    }

    /** Their designated safeguarding lead; may be empty. */
    public String lead() {
        return to.lead();
    }

    /** How to reach them; may be empty. */
    public String contact() {
        return to.contact();
    }

    public Basis basis() {
        return counted.basis();
    }

    public LocalDate basisOn() {
        return counted.from();
    }

    public LocalDate dueOn() {
        return counted.due();
    }

    public TransferRules rules() {
        return counted.rules();
    }

    public boolean hasEnded() {
        return end.isPresent();
    }

    /** The steps of its way, in order. */
    public List<Step> steps(boolean hasSocialWorker) {
        List<Step> steps = new ArrayList<>(destination().steps());
        if (hasSocialWorker || taken(Step.SOCIAL_WORKER_TOLD).isPresent()) {
            steps.add(1, Step.SOCIAL_WORKER_TOLD);
        }
        return List.copyOf(steps);
    }

    /**
     * The line in force for a step: the latest one, unless what was done has been undone since. A
     * receipt answers what was sent before it, and nothing that was sent later.
     */
    public Optional<Line> taken(Step step) {
        int after = step == Step.RECEIPT_CONFIRMED ? sentLast() : 0;
        return latest(step)
                .filter(line -> line.position() > undone(step))
                .filter(line -> line.position() > after);
    }

    private int sentLast() {
        return latest(destination().sending()).map(Line::position).orElse(0);
    }

    /** The latest line of a kind, whatever came after it. */
    public Optional<Line> latest(LineKind kind) {
        return lines.stream().filter(line -> line.is(kind)).reduce((earlier, later) -> later);
    }

    /** The place of the last line that undid the step; 0 where none did. */
    private int undone(Step step) {
        int found = latest(Event.FOUND).map(Line::position).orElse(0);
        return lines.stream()
                .filter(line -> line.kind().undoes(step))
                .filter(line -> !line.is(Event.LOST) || wasLostWhole(line, found))
                .mapToInt(Line::position)
                .max()
                .orElse(0);
    }

    /** Where only some items of a file that arrived are lost, the file itself was sent. */
    private static boolean wasLostWhole(Line lost, int found) {
        return lost.position() > found && lost.carried().items().isEmpty();
    }

    /** Who was asked to check the pack that is in force, as long as nobody has. */
    public Optional<Line> asked() {
        int made = taken(Step.PACK_MADE).map(Line::position).orElse(0);
        return latest(Event.CHECK_ASKED)
                .filter(asked -> asked.position() > made)
                .filter(_ -> taken(Step.PACK_CHECKED).isEmpty());
    }

    /**
     * The first step that is not done; empty once all are. What was passed by before something was
     * sent does not hold up what follows.
     */
    public Optional<Step> next() {
        return next(false);
    }

    public Optional<Step> next(boolean hasSocialWorker) {
        List<Step> steps = steps(hasSocialWorker);
        int from = 0;
        for (int place = 0; place < steps.size(); place++) {
            boolean left = steps.get(place).sends() && taken(steps.get(place)).isPresent();
            from = left ? place : from;
        }
        return steps.subList(from, steps.size()).stream()
                .filter(step -> taken(step).isEmpty())
                .findFirst();
    }

    public Optional<Pack> latestPack() {
        return packs.stream().reduce((earlier, later) -> later);
    }

    /** The due day stays what it was when it was counted, whatever the calendar says. */
    public TransferClock clock(SchoolDays days) {
        return new TransferClock(basis(), basisOn(), dueOn(), rules(), days);
    }

    public TransferClock.Standing standing(SchoolDays days, LocalDate today) {
        return WhereItStands.of(this, days, today);
    }

    /** Whether the lead has moved the due day, or stopped the clock, since it was last counted. */
    public boolean isMoved() {
        return lines.stream()
                .filter(line -> line.due().isPresent())
                .filter(line ->
                        line.is(Event.DUE_MOVED)
                                || line.is(Event.RESUMED)
                                || line.is(Event.DESTINATION_CHANGED)
                                || line.is(Event.CALL)
                                || line.is(Step.ON_ROLL))
                .reduce((earlier, later) -> later)
                .filter(line -> line.is(Event.DUE_MOVED) || line.is(Event.RESUMED))
                .filter(_ -> !dueOn().isEqual(counted.firstDue()))
                .isPresent();
    }

    /** Whether the lead has stopped the clock, even where the file was late by then. */
    public boolean isPaused() {
        return Pause.inForce(this).isPresent();
    }

    /** The step that the due day asks for: as a rule, the sending. */
    public Step goal() {
        return WhereItStands.goal(this);
    }

    /** Whether the file, or a copy of it, is out of the school and has not come back. */
    public boolean isOut() {
        return taken(Step.SENT).isPresent() || taken(Step.COPY_SENT).isPresent();
    }

    /** Whether one goes and is not recorded as sent, whenever it is due. */
    boolean owesCommonTransferFile() {
        return counted.ctfDue().isPresent() && latest(Event.CTF_SENT).isEmpty();
    }

    /** Whether the file was lost and has not been found. */
    public boolean isLost() {
        int over =
                Math.max(
                        latest(Event.FOUND).map(Line::position).orElse(0),
                        Math.max(
                                latest(Step.SENT).map(Line::position).orElse(0),
                                latest(Step.COPY_SENT).map(Line::position).orElse(0)));
        return latest(Event.LOST).filter(lost -> wasLostWhole(lost, over)).isPresent();
    }

    /** The sending that is in force, of the file, or of the copy where the file stays. */
    public Optional<Line> sending() {
        return taken(destination().sending());
    }

    public Receipt receipt(SchoolDays days, LocalDate today) {
        return Receipt.of(this, days, today);
    }

    /** What of that which was sent is not in the receipt in force and did not come later. */
    public List<String> missing() {
        Optional<Line> received = taken(Step.RECEIPT_CONFIRMED);
        return sending()
                .flatMap(sent -> received.map(here -> Receipt.missing(this, sent, here)))
                .orElse(List.of());
    }

    /** Where the file was lost, and nobody has decided yet who is told of it. */
    public Optional<Breach> breach() {
        return Breach.of(this);
    }

    Transfer with(Receiver other) {
        return new Transfer(
                id, child, other, counted, dayOne, startedAt, startedBy, end, lines, packs);
    }

    Transfer with(Counted other) {
        return new Transfer(id, child, to, other, dayOne, startedAt, startedBy, end, lines, packs);
    }

    Transfer with(Optional<End> other) {
        return new Transfer(
                id, child, to, counted, dayOne, startedAt, startedBy, other, lines, packs);
    }

    int nextPosition() {
        return lines.size() + 1;
    }

    /** The line of a deed that is done now, by whoever sits at the keys. */
    Line line(Event event, String words, Optional<LocalDate> due, Clock clock, String actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Line(
                nextPosition(),
                event,
                LocalDate.ofInstant(now, clock.getZone()),
                "",
                actor,
                "",
                Optional.empty(),
                Carried.NOTHING,
                words.strip(),
                due,
                Optional.empty(),
                now,
                actor);
    }

    public long chases() {
        return lines.stream().filter(line -> line.is(Event.CHASED)).count();
    }
}
