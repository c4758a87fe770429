package org.daybook.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which statuses one looks for.
 *
 * @param kind empty for all kinds
 * @param atHome only care orders under which the child lives at home
 */
public record StatusFilter(Optional<StatusKind> kind, boolean atHome) {

    public static final StatusFilter ALL = new StatusFilter(Optional.empty(), false);

    public static final StatusFilter CARE_ORDER_AT_HOME =
            new StatusFilter(Optional.of(StatusKind.LOOKED_AFTER), true);

    /** Whether it has to hold now. */
    public enum Time {
        NOW("Now"),
        BEFORE("Before"),
        EVER("Now and before");

        private final String words;

        Time(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public static StatusFilter of(StatusKind kind) {
        return new StatusFilter(Optional.of(kind), false);
    }

    /** Everything that can be chosen, in the order of gravity. */
    public static List<StatusFilter> choices() {
        List<StatusFilter> choices = new ArrayList<>();
        choices.add(ALL);
        for (StatusKind kind : StatusKind.values()) {
            choices.add(of(kind));
            if (kind == StatusKind.LOOKED_AFTER) {
                choices.add(CARE_ORDER_AT_HOME);
            }
        }
        return choices;
    }

    public String words() {
        if (atHome) {
            return "Care order, placed at home";
        }
        return kind.map(StatusKind::words).orElse("Every status");
    }

    /** One that was struck out is found by nothing: it never was. */
    public boolean lets(ChildStatus status, Time time) {
        boolean then =
                switch (time) {
                    case NOW -> status.inForce();
                    case BEFORE -> status.isOver();
                    case EVER -> !status.isStruck();
                };
        return then
                && kind.map(sought -> sought == status.kind()).orElse(true)
                && (!atHome || status.isCareOrderAtHome());
    }
}
