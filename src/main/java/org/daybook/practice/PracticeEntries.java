package org.daybook.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.BodyMark;
import org.daybook.bodymap.BodySide;
import org.daybook.chronology.Action;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Feedback;
import org.daybook.chronology.NewAction;
import org.daybook.chronology.NewDecision;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.Parents;
import org.daybook.chronology.Recorded;
import org.daybook.chronology.Report;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.Voice;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;

/** One entry of the practice file and what became of it: recorded, decided, acted on, amended. */
final class PracticeEntries {

    private final PracticeDays days;
    private final PracticeDesk desk;
    private final PracticeTurns turns;
    private final Function<String, ChildId> childNamed;

    PracticeEntries(PracticeDays days, PracticeDesk desk, Function<String, ChildId> childNamed) {
        this.days = days;
        this.desk = desk;
        this.turns = new PracticeTurns(days, desk.turns());
        this.childNamed = childNamed;
    }

    /** Puts what the entry says into the diary, each deed at its own moment. */
    void plan(Facts entry, Diary diary) {
        LocalDate happened = days.before(entry.number("daysAgo"));
        Instant written =
                days.moment(
                        happened.plusDays(entry.number("writtenDaysLater")),
                        entry.text("writtenAt"));
        Written it = new Written();
        diary.at(
                written,
                () ->
                        desk.as(
                                entry.text("writtenBy", PracticeDesk.LEAD),
                                () -> record(entry, happened, it)));
        entry.part("decision").ifPresent(one -> planDecision(one, written, it, diary));
        entry.parts("actions").forEach(one -> planAction(one, it, diary));
        entry.part("amend").ifPresent(one -> planAmendment(entry, one, happened, it, diary));
        turns.plan(entry, happened, it::id, diary);
    }

    private void record(Facts entry, LocalDate happened, Written it) {
        it.keep(desk.record().record(recorded(entry, happened)));
        desk.files()
                .ifPresent(
                        files -> entry.texts("files").forEach(name -> files.keep(it.id(), name)));
    }

    private NewEntry recorded(Facts entry, LocalDate happened) {
        String first =
                entry.part("amend").map(one -> one.text("before")).orElse(entry.text("narrative"));
        return new NewEntry(
                EntryKind.valueOf(entry.text("kind")),
                wording(entry, first, happened),
                Optional.empty(),
                entry.parts("actions").stream().map(this::action).toList(),
                Optional.empty());
    }

    private Wording wording(Facts entry, String narrative, LocalDate happened) {
        return new Wording(
                When.on(happened, entry.text("time")),
                entry.text("place"),
                report(entry, happened),
                narrative,
                entry.text("others"),
                entry.text("done"),
                new Parents(
                        entry.oneOf(Parents.Told.class, "parents", Parents.Told.NOT_SAID),
                        entry.text("parentsNote")),
                entry.text("told"),
                new Feedback(entry.text("feedbackBy"), When.UNKNOWN),
                details(entry.part("details"), happened),
                entry.parts("children").stream().map(this::child).toList());
    }

    /** A day is said from the day on which it happened, or from today. */
    private Details details(Optional<Facts> answers, LocalDate happened) {
        Details details = Details.NONE;
        for (Detail detail : Detail.values()) {
            Optional<Facts> day = answers.flatMap(one -> one.part(detail.name()));
            if (day.isPresent() && detail.how().day()) {
                details = details.with(detail, when(day.get(), happened));
            } else if (day.isPresent()) {
                details = details.with(detail, answers.orElseThrow().text(detail.name()));
            }
        }
        return details;
    }

    private When when(Facts day, LocalDate happened) {
        LocalDate on =
                day.has("daysBefore")
                        ? happened.minusDays(day.number("daysBefore"))
                        : days.before(-day.number("inDays"));
        return When.on(on, day.text("time"));
    }

    private static BodyMap marks(Facts child) {
        return new BodyMap(
                child.parts("marks").stream()
                        .map(one ->
                                new BodyMark(
                                        one.oneOf(BodySide.class, "side", BodySide.FRONT),
                                        one.number("x"),
                                        one.number("y"),
                                        one.oneOf(
                                                BodyMark.Kind.class,
                                                "kind",
                                                BodyMark.Kind.NOT_SAID),
                                        one.text("size"),
                                        one.text("colour"),
                                        one.text("note")))
                        .toList());
    }

    private static Report report(Facts entry, LocalDate happened) {
        if (!entry.has("reportedBy")) {
            return Report.NONE;
        }
        LocalDate told = happened.plusDays(entry.number("writtenDaysLater"));
        return new Report(When.on(told, entry.text("reportedTime")), entry.text("reportedBy"));
    }

    private ChildInEntry child(Facts child) {
        return new ChildInEntry(
                childNamed.apply(child.text("name")),
                child.oneOf(Role.class, "role", Role.NOT_SAID),
                child.text("category"),
                child.texts("more"),
                child.oneOf(Voice.class, "voice", Voice.NOT_SAID),
                child.text("words"),
                child.text("voiceNote"),
                child.oneOf(SeenAlone.class, "seenAlone", SeenAlone.NOT_SAID),
                marks(child));
    }

    private NewAction action(Facts action) {
        return new NewAction(
                action.text("what"),
                action.text("owner"),
                When.on(days.before(action.number("dueDaysAgo"))));
    }

    private void planDecision(Facts decision, Instant written, Written it, Diary diary) {
        LocalDate day = LocalDate.ofInstant(written, days.getZone());
        diary.at(
                days.moment(day, decision.text("at")),
                () ->
                        desk.decide()
                                .decide(
                                        it.id(),
                                        new NewDecision(
                                                decision.oneOf(
                                                        Decision.Kind.class,
                                                        "kind",
                                                        Decision.Kind.OTHER),
                                                decision.text("words"),
                                                decision.text("why"),
                                                decision.text("threshold"),
                                                decision.text("advice"))));
    }

    private void planAction(Facts action, Written it, Diary diary) {
        if (action.has("doneDaysAgo")) {
            diary.at(
                    days.moment(days.before(action.number("doneDaysAgo")), "16:00"),
                    () ->
                            desk.finish()
                                    .finish(
                                            it.action(action.text("what")).id(),
                                            action.text("note")));
        }
    }

    private void planAmendment(
            Facts entry, Facts amend, LocalDate happened, Written it, Diary diary) {
        LocalDate day = happened.plusDays(amend.number("daysLater"));
        diary.at(
                days.moment(day, amend.text("at")),
                () ->
                        desk.amend()
                                .amend(
                                        it.id(),
                                        wording(entry, entry.text("narrative"), happened),
                                        amend.text("reason")));
    }

    /** The entry once it stands in the store. */
    private static final class Written {

        private List<Recorded.Kept> kept = List.of();

        void keep(Recorded recorded) {
            if (!(recorded instanceof Recorded.Kept one)) {
                throw new IllegalStateException(
                        "The practice file has an entry that cannot be recorded");
            }
            kept = List.of(one);
        }

        EntryId id() {
            return kept.getFirst().entry().id();
        }

        Action action(String what) {
            return kept.getFirst().entry().actions().stream()
                    .filter(one -> one.what().equals(what))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
