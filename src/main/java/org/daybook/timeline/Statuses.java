package org.daybook.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.School;
import org.daybook.casework.ChildStatus;
import org.daybook.casework.RoughDay;
import org.daybook.casework.Standing;
import org.daybook.timeline.Stretch.Weight;

/** What holds or held for a child, as stretches of the picture. */
final class Statuses {

    private Statuses() {}

    /** The gravest first, those in force before those that are over; struck ones are left out. */
    static List<Stretch> of(Standing standing) {
        Optional<ChildStatus> gravest = standing.gravest();
        List<Stretch> now =
                standing.now().stream().map(one -> stretch(one, weight(one, gravest))).toList();
        List<Stretch> before =
                standing.before().stream().map(one -> stretch(one, Weight.ENDED)).toList();
        return Stream.concat(now.stream(), before.stream()).toList();
    }

    private static Weight weight(ChildStatus one, Optional<ChildStatus> gravest) {
        return gravest.filter(one::equals).isPresent() ? Weight.GRAVEST : Weight.IN_FORCE;
    }

    /** What is known only by its month or year reaches as far as may be meant. */
    private static Stretch stretch(ChildStatus one, Weight weight) {
        return new Stretch(
                one.began().map(RoughDay::first),
                one.end().map(end -> end.on().map(RoughDay::last).orElseGet(() -> begun(one))),
                one.words(),
                brief(one),
                weight);
    }

    /** It is over and nobody knows since when: at least its beginning is known to be past. */
    private static LocalDate begun(ChildStatus one) {
        return one.began()
                .map(RoughDay::last)
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
