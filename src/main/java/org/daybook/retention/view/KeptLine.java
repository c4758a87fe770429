package org.daybook.retention.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.retention.Hold;
import org.daybook.retention.KeptCopy;
import org.daybook.retention.KeptFile;
import org.daybook.retention.KeptFile.MayGo;
import org.daybook.retention.Moved;

/**
 * A kept file, as a line of the list.
 *
 * @param leftAndBorn "Left 22 Jul 2012, born 3 Feb 2001"
 * @param decision "A copy is kept"
 * @param why its reason, or what holds it
 * @param how "May be destroyed"
 * @param since "Since 3 Feb 2026"
 */
record KeptLine(
        ChildId child,
        Shown group,
        Pressing pressing,
        LocalDate day,
        String name,
        String leftAndBorn,
        String decision,
        String why,
        String how,
        String since) {

    /** Under which heading a line stands. */
    enum Shown {
        TO_LOOK_AT("To be looked at"),
        UNDECIDED("Not decided yet"),
        KEPT("Kept"),
        DESTROYED("Destroyed");

        private final String words;

        Shown(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** How a line presses. */
    enum Pressing {
        LATE,
        NOW,
        NOT_KNOWN,
        QUIET
    }

    /** Empty for a leaver of whom nothing but the particulars is kept, before the time is over. */
    static Optional<KeptLine> of(KeptFile file, LocalDate today) {
        Optional<LocalDate> again = file.lookAgainOn(today);
        if (again.isPresent() && !again.get().isAfter(today)) {
            return Optional.of(
                    line(file, today, Shown.TO_LOOK_AT, pressing(file, again.get(), today)));
        }
        if (file.decision().isPresent() || !file.holdsOn(today).isEmpty()) {
            return Optional.of(line(file, today, Shown.KEPT, Pressing.QUIET));
        }
        return file.hasRecords()
                ? Optional.of(line(file, today, Shown.UNDECIDED, Pressing.NOT_KNOWN))
                : Optional.empty();
    }

    /** Nobody is late with destroying: a review that was not held is late. */
    private static Pressing pressing(KeptFile file, LocalDate due, LocalDate today) {
        return due.isBefore(today) && !file.mayGoOn(today) ? Pressing.LATE : Pressing.NOW;
    }

    private static KeptLine line(KeptFile file, LocalDate today, Shown group, Pressing pressing) {
        return new KeptLine(
                file.child().id(),
                group,
                pressing,
                file.lookAgainOn(today).orElse(LocalDate.MAX),
                file.child().name(),
                leftAndBorn(file),
                file.decision().map(KeptCopy::inWords).orElse("Nothing decided yet"),
                why(file, today),
                how(file, today),
                since(file, today));
    }

    private static String leftAndBorn(KeptFile file) {
        return Stream.of(
                        file.child().leftOn().map(day -> "Left " + Days.typed(day)).orElse(""),
                        file.child().born().map(day -> "born " + Days.typed(day)).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String why(KeptFile file, LocalDate today) {
        List<Hold> holds = file.holdsOn(today);
        if (!holds.isEmpty()) {
            return "Held: "
                    + holds.stream()
                            .map(hold -> hold.kind().words())
                            .distinct()
                            .collect(Collectors.joining(", "));
        }
        return file.decision()
                .map(KeptCopy::why)
                .or(() -> file.moved().map(Moved::inWords))
                .orElseGet(() -> file.mayGo(today).why());
    }

    private static String how(KeptFile file, LocalDate today) {
        if (file.mayGoOn(today)
                && file.lookAgainOn(today).filter(day -> day.isAfter(today)).isEmpty()) {
            return "May be destroyed";
        }
        return file.lookAgainOn(today)
                .map(day ->
                        day.isAfter(today) ? "Look again " + Days.typed(day) : "Look at it again")
                .orElse("No day set");
    }

    private static String since(KeptFile file, LocalDate today) {
        if (file.mayGo(today) instanceof MayGo.From(LocalDate from, _)) {
            return (file.mayGoOn(today) ? "Since " : "To be kept until ") + Days.typed(from);
        }
        return "No end known";
    }
}
