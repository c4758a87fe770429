package org.daybook.arrival;

import java.util.Optional;

/**
 * What came, as it lay on the desk. Nothing of it has to be known: what is empty was not said.
 *
 * @param items what was in it: "Chronology, two sets of minutes, a disc"
 * @param missing what the contents list names and was not in it
 * @param pages as typed; may be empty
 */
public record Came(
        Optional<Route> route,
        String pages,
        String items,
        Optional<Against> against,
        String missing,
        Optional<Seal> seal) {

    public static final Came UNSAID =
            new Came(Optional.empty(), "", "", Optional.empty(), "", Optional.empty());

    /** How a file travelled to us. */
    public enum Route {
        BY_HAND("By hand, against our signature"),
        COLLECTED("We collected it"),
        TRACKED_POST("Tracked post"),
        COURIER("Courier"),
        SECURE_EMAIL("Secure e-mail"),
        SYSTEM("System to system"),
        /** It ought not to happen, and where it did it is said. */
        WITH_PARENT("Brought by a parent or carer"),
        ORDINARY_POST("Ordinary post");

        private final String words;

        Route(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether something can have happened on the way that their lead must hear of. */
        public boolean unsafe() {
            return this == WITH_PARENT || this == ORDINARY_POST;
        }
    }

    /** What was found when it was laid beside the contents list. */
    public enum Against {
        ALL_HERE("All that the list names is here"),
        SOME_MISSING("Something is missing"),
        NO_LIST("No contents list came with it");

        private final String words;

        Against(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** In what state the envelope or the container was. */
    public enum Seal {
        UNBROKEN("Sealed and unbroken"),
        BROKEN("Broken or opened"),
        NONE("Not sealed");

        private final String words;

        Seal(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public boolean lacksSomething() {
        return against.equals(Optional.of(Against.SOME_MISSING));
    }

    /** Whether their lead has to hear how it arrived: opened on the way, or by an unsafe one. */
    public boolean mayHaveBeenSeen() {
        return route.filter(Route::unsafe).isPresent() || seal.equals(Optional.of(Seal.BROKEN));
    }
}
