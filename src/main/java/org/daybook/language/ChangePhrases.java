package org.daybook.language;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Changes the school's list of phrases. The first change makes the usual list its own. */
public final class ChangePhrases {

    /** What a change came to. */
    public sealed interface Outcome {

        /** It is kept; this is the list now. */
        record Kept(List<Phrase> list) implements Outcome {}

        /** Nothing was changed. */
        record Refused(List<Problem> problems) implements Outcome {}
    }

    private final Journal journal;
    private final Phrases phrases;

    public ChangePhrases(Journal journal, Phrases phrases) {
        this.journal = journal;
        this.phrases = phrases;
    }

    /** Adds it at the end, or puts it in the place of the one with the same id. */
    public Outcome keep(Phrase typed) {
        Phrase phrase = stripped(typed);
        List<Phrase> list = new ArrayList<>(phrases.all());
        int at = at(list, phrase.id());
        List<Phrase> others = new ArrayList<>(list);
        if (at >= 0) {
            others.remove(at);
        }
        List<Problem> problems = PhraseRules.problems(phrase, others);
        if (!problems.isEmpty()) {
            return new Outcome.Refused(problems);
        }
        if (at >= 0) {
            list.set(at, phrase);
        } else {
            list.add(phrase);
        }
        return put(at >= 0 ? "a phrase worded anew" : "a phrase added", list);
    }

    /** Takes it out; one that is not there any more is no fault. */
    public Outcome remove(PhraseId phrase) {
        List<Phrase> list = new ArrayList<>(phrases.all());
        list.removeIf(one -> one.id().equals(phrase));
        return put("a phrase taken out", list);
    }

    /** Lets the school's own list go. */
    public Outcome backToUsual() {
        journal.change(deed("back to the usual list"), phrases::backToUsual);
        return new Outcome.Kept(phrases.all());
    }

    private Outcome put(String what, List<Phrase> list) {
        journal.change(deed(what), () -> phrases.put(list));
        return new Outcome.Kept(phrases.all());
    }

    private static Deed deed(String what) {
        return Deed.of(Deed.Kind.SETTING_CHANGED).saying("The word list, " + what);
    }

    private static int at(List<Phrase> list, PhraseId id) {
        for (int at = 0; at < list.size(); at++) {
            if (list.get(at).id().equals(id)) {
                return at;
            }
        }
        return -1;
    }

    private static Phrase stripped(Phrase typed) {
        return new Phrase(
                typed.id(),
                typed.sort(),
                typed.pattern().strip(),
                typed.unlessIn().strip(),
                typed.why().strip(),
                typed.instead().strip());
    }
}
