package org.daybook.children;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ChildId;

/**
 * Finds children by a few letters of any of their names or of their UPN. It holds the roll in
 * memory as a snapshot that is replaced whole, so that a page may ask from the window's thread
 * while the store's thread brings news.
 */
public final class FindChildren {

    private final Children children;
    private volatile Map<ChildId, Findable> known = Map.of();

    public FindChildren(Children children) {
        this.children = children;
    }

    /** Reads everything again; on the store's thread. Called once after unlocking. */
    public void refresh() {
        Map<ChildId, Findable> fresh = new HashMap<>();
        for (Child child : children.all()) {
            fresh.put(child.id(), new Findable(child));
        }
        known = fresh;
    }

    /** Takes in what was just written about one child. */
    void refresh(Child child) {
        Map<ChildId, Findable> fresh = new HashMap<>(known);
        fresh.put(child.id(), new Findable(child));
        known = fresh;
    }

    /** Lets go of all names, when the program locks. */
    public void forget() {
        known = Map.of();
    }

    public Optional<Child> withId(ChildId id) {
        return Optional.ofNullable(known.get(id)).map(Findable::child);
    }

    /** The children with these ids, in that order; who is not known is left out. */
    public List<Child> withIds(Collection<ChildId> ids) {
        return ids.stream().flatMap(id -> withId(id).stream()).toList();
    }

    /** Everybody, by surname and forename. */
    public List<Child> all() {
        return known.values().stream().sorted(Findable.BY_NAME).map(Findable::child).toList();
    }

    /**
     * The children whom the typed words fit, the likeliest first: whole names before beginnings,
     * beginnings before middles. Every typed word has to fit. No words, no children.
     */
    public List<Child> find(String typed) {
        List<String> words = Findable.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Ranked> found = new ArrayList<>();
        for (Findable findable : known.values()) {
            int rank = findable.rank(words);
            if (rank != Findable.NO_FIT) {
                found.add(new Ranked(findable, rank));
            }
        }
        found.sort(Ranked.LIKELIEST_FIRST);
        return found.stream().map(ranked -> ranked.findable().child()).toList();
    }

    private record Ranked(Findable findable, int rank) {
        private static final Comparator<Ranked> LIKELIEST_FIRST =
                Comparator.comparingInt(Ranked::rank)
                        .thenComparing(Ranked::findable, Findable.BY_NAME);
    }
}
