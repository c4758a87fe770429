package org.daybook.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Writes down who of another agency works with a child, and until when. */
public final class ChangeProfessionals {

    /** The questions, as a problem names them. */
    public static final String ROLE = "professional-role";

    public static final String NAME = "professional-name";
    public static final String AGENCY = "professional-agency";
    public static final String PHONE = "professional-phone";
    public static final String EMAIL = "professional-email";
    public static final String FROM = "professional-from";
    public static final String UNTIL = "professional-until";

    private static final int LONGEST = 200;
    private static final int LONGEST_ADDRESS = 400;

    /** Somebody as typed; everything but the role may be empty. */
    public record Answers(
            String role, String name, String agency, String phone, String email, String from) {}

    private final Journal journal;
    private final Casework casework;
    private final Clock clock;

    public ChangeProfessionals(Journal journal, Casework casework, Clock clock) {
        this.journal = journal;
        this.casework = casework;
        this.clock = clock;
    }

    /** A new social worker stands beside the earlier one, who is ended by {@link #end}. */
    public CaseOutcome add(ChildId child, Answers answers) {
        Typed typed = new Typed(LocalDate.now(clock));
        Professional one =
                new Professional(
                        Professional.Id.fresh(),
                        child,
                        typed.needed(
                                ROLE,
                                answers.role(),
                                LONGEST,
                                "Say what they do, as social worker or health visitor."),
                        typed.text(NAME, answers.name(), LONGEST),
                        typed.text(AGENCY, answers.agency(), LONGEST_ADDRESS),
                        typed.text(PHONE, answers.phone(), LONGEST),
                        typed.text(EMAIL, answers.email(), LONGEST_ADDRESS),
                        typed.past(FROM, answers.from()),
                        Optional.empty(),
                        new Stamp(clock.instant(), journal.actor()));
        if ((one.name() + one.agency() + one.phone()).isEmpty()) {
            typed.wrong(NAME, "Say who it is, or at least the agency or a telephone number.");
        }
        if (!typed.isFine()) {
            return typed.refused();
        }
        journal.change(deed(one), () -> casework.keep(one));
        return new CaseOutcome.Kept(casework.of(child));
    }

    /**
     * @param day the last day; today when nothing is typed
     */
    public CaseOutcome end(Professional.Id id, String day) {
        Professional one = casework.professional(id).orElseThrow();
        Typed typed = new Typed(LocalDate.now(clock));
        LocalDate last = typed.pastOrToday(UNTIL, day);
        if (one.endedOn().isPresent()) {
            typed.wrong(UNTIL, "This has ended already.");
        }
        one.beganOn()
                .filter(last::isBefore)
                .ifPresent(first -> typed.wrong(UNTIL, Sentences.beforeItBegan(first)));
        if (!typed.isFine()) {
            return typed.refused();
        }
        journal.change(deed(one), () -> casework.keep(one.until(last)));
        return new CaseOutcome.Kept(casework.of(one.child()));
    }

    private static Deed deed(Professional one) {
        return Deed.about(Deed.Kind.PROFESSIONAL_CHANGED, one.child()).on(one.id().value());
    }
}
