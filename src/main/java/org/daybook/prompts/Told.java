package org.daybook.prompts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.chronology.Action;
import org.daybook.chronology.Entry;

/** Makes evidence of what was recorded. */
final class Told {

    private static final int MOST = 8;

    private Told() {}

    /** An entry by its kind and what is said about it. */
    static Evidence entry(String what, Entry entry, String words) {
        return new Evidence(
                what + " " + entry.id().value(),
                entry.day(),
                entry.kind().words() + ". " + words,
                Optional.of(entry.id()));
    }

    /** An entry by its first sentence. */
    static Evidence entry(String what, Entry entry) {
        return entry(what, entry, Sentences.opening(entry.wording().narrative()));
    }

    /** "Agreed: health visitor to see Dana, by Thu 19 Nov. Not heard that it was done." */
    static Evidence late(Entry entry, Action action) {
        String owner = action.owner().isBlank() ? "" : " (" + action.owner() + ")";
        String due = action.due().day().map(day -> ", by " + Days.brief(day)).orElse("");
        return new Evidence(
                "late " + action.id().value(),
                entry.day(),
                "Agreed: "
                        + Sentences.brief(action.what())
                        + owner
                        + due
                        + ". Not heard that it was done.",
                Optional.of(entry.id()));
    }

    static Evidence line(Followed followed, Followed.Line line) {
        String words = line.words().isBlank() ? "" : ": " + Sentences.brief(line.words());
        return followed(followed, line.day(), followed.title() + words);
    }

    static Evidence followed(Followed followed, LocalDate day, String words) {
        return new Evidence(followed.name() + " " + day, day, words, followed.entry());
    }

    /** Oldest first; of very many the latest. */
    static List<Evidence> inOrder(Stream<Evidence> facts) {
        List<Evidence> all = facts.distinct().sorted(Comparator.comparing(Evidence::day)).toList();
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }
}
