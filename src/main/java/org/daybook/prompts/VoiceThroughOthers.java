package org.daybook.prompts;

import java.util.List;
import java.util.Optional;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Voice;

/** The child was heard, but each time through somebody else or beside a relative. */
final class VoiceThroughOthers implements PatternRule {

    static final int WEEKS = 26;

    private static final int LEAST = 2;

    @Override
    public Optional<Prompt> look(Facts facts) {
        List<Entry> heard = facts.entries(facts.weeksAgo(WEEKS)).filter(facts::heardIn).toList();
        boolean all =
                heard.size() >= LEAST
                        && heard.stream()
                                .allMatch(one -> facts.partHas(one, part -> through(facts, part)));
        return all
                ? Optional.of(
                        new Prompt(
                                Pattern.VOICE_THROUGH_OTHERS,
                                "Each time the child was heard, it was through or beside somebody"
                                        + " else. Who could hear the child by itself?",
                                Told.inOrder(heard.stream().map(one -> how(facts, one)))))
                : Optional.empty();
    }

    private static boolean through(Facts facts, ChildInEntry part) {
        return part.voice() == Voice.THROUGH_AID || facts.around().speaksOfFamily(part.voiceNote());
    }

    private static Evidence how(Facts facts, Entry entry) {
        String words =
                facts.part(entry)
                        .map(part ->
                                part.voiceNote().isBlank()
                                        ? part.voice().words()
                                        : part.voice().words() + ", " + part.voiceNote())
                        .orElse("");
        return Told.entry("through", entry, "Heard: " + Sentences.brief(words) + ".");
    }
}
