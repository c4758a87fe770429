package org.daybook.transfer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.base.School;
import org.daybook.base.TimeText;
import org.daybook.children.Names;
import org.daybook.transfer.RecordStep.Answers;

/** What keeps a line from being written. No order is forced among the steps but for a few. */
final class LineRules {

    /** The longest text of one field, in characters. */
    static final int LONGEST = 10_000;

    private final Transfer transfer;
    private final Answers answers;
    private final Clock clock;
    private final List<Problem> problems = new ArrayList<>();

    private LineRules(Transfer transfer, Answers answers, Clock clock) {
        this.transfer = transfer;
        this.answers = answers;
        this.clock = clock;
    }

    static List<Problem> problems(Transfer transfer, Answers answers, Clock clock) {
        LineRules rules = new LineRules(transfer, answers, clock);
        rules.look();
        return List.copyOf(rules.problems);
    }

    /** The moment of a typed day and clock time; of an hour that is told twice, the first. */
    static Optional<Instant> moment(Answers answers) {
        return answers.day()
                .flatMap(day ->
                        clockTime(answers.time())
                                .map(time ->
                                        LocalDateTime.of(day, time)
                                                .atZone(School.ZONE)
                                                .toInstant()));
    }

    private static Optional<LocalTime> clockTime(String typed) {
        return TimeText.read(typed) instanceof TimeText.Clock(LocalTime time)
                ? Optional.of(time)
                : Optional.empty();
    }

    private void look() {
        if (transfer.hasEnded()) {
            wrong("", "This transfer is closed. Take it up again first.");
        }
        day();
        TimeText.question(answers.time()).ifPresent(sentence -> wrong("time", sentence));
        if (answers.by().isBlank()) {
            wrong(
                    "by",
                    answers.kind() == Step.RECEIPT_CONFIRMED
                            ? "Say who received it."
                            : "Say who did it.");
        }
        texts();
        switch (answers.kind()) {
            case Step step -> look(step);
            case Event event -> look(event);
        }
    }

    private void day() {
        if (answers.day().isEmpty()) {
            wrong("day", "Say which day it was.");
        }
        answers.day()
                .filter(day -> day.isAfter(LocalDate.now(clock)))
                .ifPresent(_ -> wrong("day", "That day is still to come. Did you mean today?"));
    }

    private void texts() {
        if (answers.words().length() > LONGEST) {
            wrong(
                    "words",
                    String.format(
                            School.LOCALE,
                            "This is longer than one line keeps, %,d characters. Write the rest into"
                                    + " a second line.",
                            LONGEST));
        }
        if (answers.whom().length() > 400 || answers.by().length() > 200) {
            wrong("by", "A name has room for 200 characters. Write the rest below.");
        }
        if (answers.carried().tracking().length() > 400) {
            wrong("tracking", "A reference has room for 400 characters.");
        }
        if (answers.carried().seal().length() > 400) {
            wrong("seal", "A seal’s number has room for 400 characters.");
        }
    }

    private void look(Step step) {
        switch (step) {
            case LEAVING_NOTICED,
                    SOCIAL_WORKER_TOLD,
                    AUTHORITY_TOLD,
                    LOOKED_FOR,
                    DESTINATION_CONFIRMED,
                    LEAD_SPOKEN_TO,
                    ON_ROLL -> {}
            case PACK_MADE -> wrong("", "Save the pack, and this step is recorded.");
            case PACK_CHECKED -> checked();
            case COPY_SENT, SENT -> sent(step);
            case RECEIPT_CONFIRMED -> received();
        }
    }

    private void checked() {
        if (transfer.latestPack().isEmpty()) {
            wrong("", "There is no pack to check yet. Save it first.");
        }
        madeBy(answers.by())
                .ifPresent(maker ->
                        wrong(
                                "by",
                                maker + " made this pack. Name the second person who read it."));
    }

    private Optional<String> madeBy(String name) {
        return transfer.latestPack()
                .map(Pack::madeBy)
                .filter(maker -> withoutRole(maker).equals(withoutRole(name)));
    }

    /** A name however it was typed, and without what a list of staff puts behind its comma. */
    private static String withoutRole(String name) {
        int comma = name.indexOf(',');
        return Names.folded(comma < 0 ? name : name.substring(0, comma));
    }

    private void sent(Step step) {
        Optional<Route> route = answers.carried().route();
        if (route.isEmpty()) {
            wrong("route", "Say how the file travelled.");
        }
        route.flatMap(Route::refusal).ifPresent(reason -> wrong("route", reason));
        if (transfer.school().isEmpty()) {
            wrong("", "No school is named yet. Change the destination first.");
        }
        boolean waitsForRoll =
                step == Step.SENT
                        && transfer.destination().steps().contains(Step.ON_ROLL)
                        && transfer.taken(Step.ON_ROLL).isEmpty();
        if (waitsForRoll) {
            wrong(
                    "",
                    "The file waits until the child is on the next school’s roll. Record that"
                            + " first.");
        }
    }

    private void received() {
        Optional<Line> sent = transfer.sending();
        if (sent.isEmpty()) {
            wrong("", "Record first how and when the file was sent.");
        }
        boolean asks = sent.filter(line -> !line.carried().items().isEmpty()).isPresent();
        if (asks && answers.carried().items().isEmpty()) {
            wrong("items", "Tick what has arrived. If nothing has, record it as lost.");
        }
        sent.map(Line::day)
                .filter(day -> answers.day().map(day::isAfter).orElse(false))
                .ifPresent(day ->
                        wrong("day", "It was sent on " + Days.brief(day) + ", after that day."));
    }

    private void look(Event event) {
        switch (event) {
            case CALL -> needsWords("Say in a few words what was said or sent.");
            case CHASED -> {
                if (answers.whom().isBlank()) {
                    needsWords("Say whom you asked, or what they said.");
                }
            }
            case CHECK_ASKED -> asked();
            case CTF_SENT -> {}
            case RECALLED -> {
                needsSending("Nothing is on its way that could be recalled.");
                needsWords("Say why it comes back, and how.");
            }
            case LOST -> lost();
            case FOUND -> {
                if (!transfer.isLost()) {
                    wrong("", "This file is not lost.");
                }
                needsWords("Say where it was, and who had it in the meantime.");
            }
            case BREACH_DECIDED -> {
                if (transfer.breach().isEmpty()) {
                    wrong("", "No loss waits for a decision.");
                }
                needsWords("Say who was told and when, or why nobody has to be.");
            }
            case REST_ARRIVED -> restArrived();
            case DUE_MOVED, PAUSED, RESUMED, DESTINATION_CHANGED, NIL_RETURN, CLOSED, REOPENED ->
                    wrong("", "This is recorded where it is done.");
        }
    }

    private void asked() {
        if (answers.whom().isBlank()) {
            wrong("whom", "Say whom you asked.");
        }
        if (transfer.latestPack().isEmpty()) {
            wrong("", "There is no pack to check yet. Save it first.");
        }
        madeBy(answers.whom())
                .ifPresent(maker ->
                        wrong("whom", maker + " made this pack. Ask somebody else to read it."));
    }

    private void lost() {
        needsSending("Nothing is on its way that could be lost.");
        boolean arrived = transfer.taken(Step.RECEIPT_CONFIRMED).isPresent();
        if (arrived && answers.carried().items().isEmpty()) {
            wrong("items", "The file has arrived. Tick which of the missing items are lost.");
        }
        if (answers.day().isPresent() && clockTime(answers.time()).isEmpty()) {
            wrong(
                    "time",
                    "Write the time by the clock at which you learnt of it, such as 09:40: the"
                            + " hours count from it.");
        }
        moment(answers)
                .filter(known -> known.isAfter(clock.instant()))
                .ifPresent(_ -> wrong("time", "That time is still to come."));
        needsWords("Say what you know of it: who had it last, and what lay in it.");
    }

    private void restArrived() {
        if (transfer.taken(Step.RECEIPT_CONFIRMED).isEmpty()) {
            wrong("", "Record the receipt first.");
        }
        if (answers.carried().items().isEmpty()) {
            wrong("items", "Say which of the missing items have come.");
        }
    }

    private void needsSending(String sentence) {
        if (!transfer.isOut()) {
            wrong("", sentence);
        }
    }

    private void needsWords(String sentence) {
        if (answers.words().isBlank()) {
            wrong("words", sentence);
        }
    }

    private void wrong(String field, String sentence) {
        problems.add(new Problem(field, sentence));
    }
}
