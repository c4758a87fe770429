package org.daybook.prompts;

import java.util.List;
import java.util.Optional;
import org.daybook.chronology.Entry;
import org.daybook.chronology.SeenAlone;

/** The child was heard again and again, and never without others. */
final class NeverAlone implements PatternRule {

    static final int WEEKS = 26;

    private static final int LEAST = 3;

    @Override
    public Optional<Prompt> look(Facts facts) {
        List<Entry> heard = facts.entries(facts.weeksAgo(WEEKS)).filter(facts::heardIn).toList();
        boolean never =
                heard.stream()
                        .noneMatch(one ->
                                facts.partHas(one, part -> part.seenAlone() == SeenAlone.YES));
        return heard.size() >= LEAST && never
                ? Optional.of(
                        new Prompt(
                                Pattern.NEVER_ALONE,
                                "The child has been heard, but not once alone. Is there somebody"
                                        + " it would rather not speak in front of?",
                                Told.inOrder(heard.stream().map(one -> how(facts, one)))))
                : Optional.empty();
    }

    private static Evidence how(Facts facts, Entry entry) {
        boolean said = facts.partHas(entry, part -> part.seenAlone() == SeenAlone.NO);
        return Told.entry(
                "not alone",
                entry,
                said ? "Heard, not seen alone." : "Heard; whether alone is not said.");
    }
}
