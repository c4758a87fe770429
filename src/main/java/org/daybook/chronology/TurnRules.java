package org.daybook.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.base.Problem;

/**
 * What stands in the way of a turn. Nothing that waits may stop waiting by a turn that does not say
 * so: a closing finishes no action, a merging decides no concern.
 */
public final class TurnRules {

    private TurnRules() {}

    /**
     * @param merged the entries that were merged into it; what waits in them waits here
     */
    public static List<Problem> closing(Entry entry, List<Entry> merged, String outcome) {
        List<Problem> problems = new ArrayList<>(counted(entry));
        if (entry.closing().isPresent()) {
            problems.add(whole("This entry is closed already."));
        }
        if (entry.undecided()) {
            problems.add(
                    whole(
                            "There is no decision yet. Record one first: no further action is a"
                                    + " decision too."));
        }
        List<Action> open =
                Stream.concat(Stream.of(entry), merged.stream())
                        .flatMap(one -> one.openActions().stream())
                        .toList();
        if (!open.isEmpty()) {
            problems.add(whole(stillOpen(open)));
        }
        problems.addAll(said(Question.OUTCOME, outcome, "Say in a few words what came of it."));
        return problems;
    }

    public static List<Problem> reopening(Entry entry, String why) {
        List<Problem> problems = new ArrayList<>();
        if (entry.standing() != Entry.Standing.CLOSED) {
            problems.add(whole("This entry is not closed."));
        }
        problems.addAll(said(Question.WHY, why, "Say in a few words why it is open again."));
        return problems;
    }

    public static List<Problem> withdrawing(Entry entry, String why) {
        List<Problem> problems = new ArrayList<>(counted(entry));
        problems.addAll(standsAlone(entry));
        problems.addAll(
                said(
                        Question.WHY,
                        why,
                        "Say in a few words why it does not hold. It stays to be read."));
        return problems;
    }

    public static List<Problem> bringingBack(Entry entry, String why) {
        List<Problem> problems = new ArrayList<>();
        if (entry.counts()) {
            problems.add(whole("This entry is neither withdrawn nor merged."));
        }
        problems.addAll(
                said(
                        Question.WHY,
                        why,
                        entry.inForce()
                                ? "Say in a few words why it is not the same."
                                : "Say in a few words why it holds after all."));
        return problems;
    }

    /** Nobody's file may lose the entry, and no question may be lost with it. */
    public static List<Problem> merging(Entry same, Entry kept, String why) {
        List<Problem> problems = new ArrayList<>(counted(same));
        problems.addAll(standsAlone(same));
        EntryRules.fits(Question.WHY, why).ifPresent(problems::add);
        if (same.id().equals(kept.id()) || !kept.counts()) {
            problems.add(other("Choose an entry that is in force, and not this one."));
        } else if (!coversChildren(same, kept)) {
            problems.add(
                    other(
                            "That entry is not about every child of this one. Amend it first, so"
                                    + " that no file loses this."));
        } else if (same.undecided() && !kept.kind().needsDecision()) {
            problems.add(other("This concern waits for a decision, and that entry asks for none."));
        } else if (kept.closing().isPresent() && waits(same)) {
            problems.add(
                    other(
                            "That entry is closed, and something in this one is still open. Open"
                                    + " it again first."));
        }
        return problems;
    }

    /**
     * @param halfWritten whether a changed wording of it is kept as a draft
     */
    public static List<Problem> moving(
            Entry entry, ChildId from, ChildId to, String why, boolean halfWritten) {
        List<Problem> problems = new ArrayList<>(counted(entry));
        problems.addAll(standsAlone(entry));
        if (entry.child(from).isEmpty()) {
            problems.add(whole("This entry does not stand in this file any more."));
        }
        if (halfWritten) {
            problems.add(
                    whole(
                            "A changed wording of this entry is half written. Record it or let it"
                                    + " go first."));
        }
        if (entry.child(to).isPresent()) {
            problems.add(
                    EntryRules.problem(
                            Question.OTHER_CHILD,
                            "The entry is about that child already. To take this child out of it,"
                                    + " amend it."));
        }
        problems.addAll(said(Question.WHY, why, "Say in a few words why it stood here."));
        return problems;
    }

    /**
     * A new wording of what does not hold would be read by nobody, and one that leaves a child out
     * must not take what was merged into it out of that child's file.
     *
     * @param merged the entries that were merged into it
     */
    static List<Problem> amending(Entry entry, List<Entry> merged, Wording wording) {
        List<Problem> problems = new ArrayList<>(counted(entry));
        boolean lost =
                merged.stream()
                        .flatMap(one -> one.wording().children().stream())
                        .anyMatch(one -> wording.child(one.child()).isEmpty());
        if (lost) {
            problems.add(
                    EntryRules.problem(
                            Question.CHILDREN,
                            "Another entry was merged into this one, and it is about a child whom"
                                    + " this wording leaves out. Say first that it is not the"
                                    + " same."));
        }
        return problems;
    }

    public static List<Problem> telling(
            Entry entry, When told, String who, String what, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (!entry.inForce()) {
            problems.add(whole("This entry is withdrawn."));
        }
        EntryRules.notToCome(Question.TOLD_WHEN, told, today).ifPresent(problems::add);
        EntryRules.fits(Question.TOLD_WHEN, told.time()).ifPresent(problems::add);
        EntryRules.fits(Question.TOLD_BY, who).ifPresent(problems::add);
        problems.addAll(
                said(
                        Question.TOLD_WHAT,
                        what,
                        "Say in a few words what was said, or why nobody is to be told."));
        return problems;
    }

    /** An action in a withdrawn entry would be on nobody's list. */
    static List<Problem> inForce(Entry entry) {
        return entry.inForce()
                ? List.of()
                : List.of(whole("This entry is withdrawn. Bring it back first."));
    }

    private static List<Problem> counted(Entry entry) {
        if (!entry.inForce()) {
            return inForce(entry);
        }
        return entry.merging().isEmpty()
                ? List.of()
                : List.of(
                        whole(
                                "This entry was merged into another. Say first that it is not the"
                                        + " same."));
    }

    private static List<Problem> standsAlone(Entry entry) {
        return entry.tookIn().isEmpty()
                ? List.of()
                : List.of(
                        whole(
                                "Another entry was merged into this one. Say first that it is not"
                                        + " the same."));
    }

    private static boolean coversChildren(Entry same, Entry kept) {
        return same.wording().children().stream()
                .allMatch(one -> kept.child(one.child()).isPresent());
    }

    private static boolean waits(Entry entry) {
        return entry.undecided() || !entry.openActions().isEmpty();
    }

    private static String stillOpen(List<Action> open) {
        List<String> named =
                open.stream()
                        .map(one ->
                                one.what().strip()
                                        + one.due()
                                                .day()
                                                .map(day -> ", due " + Days.brief(day))
                                                .orElse(""))
                        .toList();
        return "Still open: "
                + String.join("; ", named)
                + ". Say first that "
                + (named.size() == 1 ? "it was" : "they were")
                + " done, or what came of "
                + (named.size() == 1 ? "it." : "them.");
    }

    private static List<Problem> said(Question question, String text, String sentence) {
        return text.isBlank()
                ? List.of(EntryRules.problem(question, sentence))
                : EntryRules.fits(question, text).stream().toList();
    }

    private static Problem other(String sentence) {
        return EntryRules.problem(Question.OTHER_ENTRY, sentence);
    }

    private static Problem whole(String sentence) {
        return new Problem("", sentence);
    }
}
