package org.daybook.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.School;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.RoughDay;
import org.daybook.casework.Standing;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.timeline.Stretch.Weight;

/** What holds or held for a child, as stretches of the picture. */
final class Statuses {

    private Statuses() {}

    /**
     * The gravest first, those in force before those that are over; struck ones are left out.
     *
     * @param entries tell when an end that nobody knows was written down
     */
    static List<Stretch> of(Standing standing, List<Entry> entries) {
        Optional<ChildStatus> gravest = standing.gravest();
        List<Stretch> now =
                standing.now().stream()
                        .map(one -> stretch(one, Optional.empty(), weight(one, gravest)))
                        .toList();
        List<Stretch> before = standing.before().stream().map(one -> over(one, entries)).toList();
        return Stream.concat(now.stream(), before.stream()).toList();
    }

    private static Weight weight(ChildStatus one, Optional<ChildStatus> gravest) {
        return gravest.filter(one::equals).isPresent() ? Weight.GRAVEST : Weight.IN_FORCE;
    }

    /** What is known only by its month or year reaches as far as may be meant. */
    private static Stretch over(ChildStatus one, List<Entry> entries) {
        return one.end()
                .flatMap(ChildStatus.End::on)
                .map(day -> stretch(one, Optional.of(day.last()), Weight.ENDED))
                .orElseGet(() ->
                        stretch(one, Optional.of(endWritten(one, entries)), Weight.END_NOT_KNOWN));
    }

    private static Stretch stretch(ChildStatus one, Optional<LocalDate> to, Weight weight) {
        return new Stretch(one.began().map(RoughDay::first), to, one.words(), brief(one), weight);
    }

    /** It may have held until its end was written down; that day stands in the chronology. */
    private static LocalDate endWritten(ChildStatus one, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.STATUS_CHANGE)
                .filter(entry -> entry.wording().narrative().startsWith(one.endNotKnown()))
                .map(Entry::writtenOn)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> LocalDate.ofInstant(one.stamp().at(), School.ZONE));
    }

    private static String brief(ChildStatus one) {
        return switch (one.kind()) {
            case CP_PLAN -> "CP plan";
            case LOOKED_AFTER -> one.isCareOrderAtHome() ? "At home" : "Looked after";
            case CHILD_IN_NEED -> "CIN";
            case MARAC -> "MARAC";
            case CHANNEL -> "Channel";
            case EARLY_HELP -> "Early help";
            case PRIVATELY_FOSTERED -> "Fostered";
            case PREVIOUSLY_LOOKED_AFTER -> "Was LAC";
            case SPECIAL_GUARDIANSHIP -> "SGO";
            case CHILD_ARRANGEMENTS -> "CAO";
            case YOUNG_CARER -> "Carer";
            case EHCP -> "EHCP";
            case SEN_SUPPORT -> "SEN";
            case OTHER -> "";
        };
    }
}
