package org.daybook.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.daybook.desk.Navigator;
import org.daybook.desk.Page;
import org.daybook.desk.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where she is and where she came from. It outlives a lock, so that the passphrase leads back to
 * the same page; the pages themselves do not, for they hold what is locked away.
 */
public final class Visits implements Navigator {

    /** A place, and the page that stands there once it has been built. */
    static final class Visit {

        private Place place;
        private @Nullable Page page;

        private Visit(Place place) {
            this.place = place;
        }

        Place place() {
            return place;
        }

        @Nullable Page page() {
            return page;
        }

        void built(Page made) {
            page = made;
        }
    }

    /** Far enough back for a morning's work. */
    private static final int MOST = 30;

    private static final Place HOME = new Place.Today();

    private final Deque<Visit> visits = new ArrayDeque<>();
    private Consumer<Visit> arrival = _ -> {};

    public Visits() {
        visits.push(new Visit(HOME));
    }

    /** Whoever shows the pages; told of each new place after it has become the present one. */
    void onArrival(Consumer<Visit> shown) {
        arrival = shown;
    }

    Visit present() {
        return visits.element();
    }

    @Override
    public void go(Place place) {
        if (place.equals(present().place())) {
            arrival.accept(present());
            return;
        }
        visits.push(new Visit(place));
        if (visits.size() > MOST) {
            visits.removeLast();
        }
        arrival.accept(present());
    }

    @Override
    public void back() {
        visits.pop();
        if (visits.isEmpty()) {
            visits.push(new Visit(HOME));
        }
        arrival.accept(present());
    }

    @Override
    public void becomes(Place from, Place to) {
        visits.stream()
                .filter(visit -> visit.place.equals(from))
                .findFirst()
                .ifPresent(visit -> visit.place = to);
    }

    /** Lets go of every page, and of the frame that showed them, and keeps the places. */
    void locked() {
        arrival = _ -> {};
        visits.forEach(visit -> visit.page = null);
    }

    /** Forgets the places as well, when other records are opened. */
    void forget() {
        visits.clear();
        visits.push(new Visit(HOME));
    }
}
