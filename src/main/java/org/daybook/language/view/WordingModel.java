package org.daybook.language.view;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.daybook.desk.Background;
import org.daybook.language.FindPhrases;
import org.daybook.language.FoundPhrase;
import org.daybook.language.PhraseId;
import org.daybook.language.Phrases;

/**
 * What the words of one form ask. All its fields share one model: a phrase that was kept in one is
 * not asked about in another.
 */
public final class WordingModel {

    /** More than this at a time is a telling-off. */
    static final int MOST = 2;

    /**
     * What a text asks now.
     *
     * @param shown in the order of the text, each phrase once, at most two
     * @param more how many other phrases wait behind them
     */
    record Asked(List<FoundPhrase> shown, int more) {

        static final Asked NOTHING = new Asked(List.of(), 0);
    }

    private final Set<PhraseId> kept = new HashSet<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private FindPhrases find = new FindPhrases(List.of());

    /** Reads the school's list once; it asks nothing before. */
    public WordingModel(Phrases phrases, Background background) {
        background
                .run(() -> new FindPhrases(phrases.all()))
                .then(known -> {
                    find = known;
                    changes.set(changes.get() + 1);
                });
    }

    Asked about(String text) {
        Map<PhraseId, FoundPhrase> once = new LinkedHashMap<>();
        find.in(text).stream()
                .filter(one -> !kept.contains(one.phrase().id()))
                .forEach(one -> once.putIfAbsent(one.phrase().id(), one));
        return new Asked(
                once.values().stream().limit(MOST).toList(), Math.max(0, once.size() - MOST));
    }

    /** From now on silent about this phrase. */
    void keep(FoundPhrase phrase) {
        kept.add(phrase.phrase().id());
        changes.set(changes.get() + 1);
    }

    /** Goes up whenever the same text may ask something else than before. */
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }
}
