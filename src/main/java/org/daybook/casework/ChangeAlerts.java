package org.daybook.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Puts a short sentence at the top of a child's file, and takes it down with a reason. */
public final class ChangeAlerts {

    /** The questions, as a problem names them. */
    public static final String WORDS = "alert-words";

    public static final String FROM = "alert-from";
    public static final String END_DAY = "alert-end-day";
    public static final String END_WHY = "alert-end-why";

    /** Somebody reads it in a hurry, at the school's gate. */
    public static final int LONGEST = 240;

    private final Journal journal;
    private final Casework casework;
    private final Clock clock;

    public ChangeAlerts(Journal journal, Casework casework, Clock clock) {
        this.journal = journal;
        this.casework = casework;
        this.clock = clock;
    }

    /**
     * @param from the first day; today when nothing is typed
     */
    public CaseOutcome begin(ChildId child, String words, String from) {
        Typed typed = new Typed(LocalDate.now(clock));
        String sentence =
                typed.needed(
                        WORDS,
                        words.replaceAll("\\s+", " "),
                        LONGEST,
                        "Say in one sentence what nobody may overlook.");
        LocalDate first = typed.pastOrToday(FROM, from);
        if (!typed.isFine()) {
            return typed.refused();
        }
        Alert alert =
                new Alert(
                        Alert.Id.fresh(),
                        child,
                        sentence,
                        first,
                        Optional.empty(),
                        new Stamp(clock.instant(), journal.actor()));
        journal.change(deed(alert), () -> casework.keep(alert));
        return new CaseOutcome.Kept(casework.of(child));
    }

    /**
     * @param day the last day; today when nothing is typed
     */
    public CaseOutcome end(Alert.Id id, String day, String why) {
        Alert alert = casework.alert(id).orElseThrow();
        Typed typed = new Typed(LocalDate.now(clock));
        LocalDate last = typed.pastOrToday(END_DAY, day);
        String reason =
                typed.needed(
                        END_WHY,
                        why,
                        Typed.LONGEST,
                        "Say why it holds no longer. It stays to be read.");
        if (!alert.holds()) {
            typed.wrong(END_WHY, "This has ended already.");
        }
        if (last.isBefore(alert.beganOn())) {
            typed.wrong(END_DAY, Sentences.beforeItBegan(alert.beganOn()));
        }
        if (!typed.isFine()) {
            return typed.refused();
        }
        journal.change(deed(alert), () -> casework.keep(alert.ended(new Alert.End(last, reason))));
        return new CaseOutcome.Kept(casework.of(alert.child()));
    }

    private static Deed deed(Alert alert) {
        return Deed.about(Deed.Kind.ALERT_CHANGED, alert.child()).on(alert.id().value());
    }
}
