package org.daybook.journal.store;

import java.util.List;
import java.util.OptionalLong;
import org.daybook.journal.Deed;
import org.daybook.journal.Trace;
import org.daybook.vault.schema.tables.records.JournalRecord;

/**
 * Lines of the journal that were reduced because a file was destroyed. Their words are gone, so
 * their digests cannot be worked out again; they stay as they were, and what follows rests on them.
 * What is left of all reduced lines together is summed up in the line of the latest destruction,
 * which the chain holds like any other: whoever alters a reduced line has to alter that one.
 */
final class ReducedLines {

    private static final String SAYS = " Lines of this journal reduced: ";
    private static final String SUM = ", sum ";

    private ReducedLines() {}

    /** What a destruction adds to its own line. */
    static String said(List<JournalRecord> rows, List<Trace> left) {
        return SAYS + rows.size() + SUM + sum(rows, left) + ".";
    }

    /** The first reduced line, when they are not what the latest destruction says. */
    static OptionalLong firstBroken(List<JournalRecord> rows, List<Trace> all) {
        List<JournalRecord> reduced = rows.stream().filter(JournalRecord::getReduced).toList();
        List<Trace> left =
                all.stream().filter(one -> rows.get((int) one.seq() - 1).getReduced()).toList();
        boolean sound =
                all.stream()
                        .filter(one -> one.deed().kind() == Deed.Kind.FILE_DESTROYED)
                        .reduce((_, later) -> later)
                        .map(last -> last.deed().detail().endsWith(said(reduced, left)))
                        .orElse(left.isEmpty());
        if (sound) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(left.isEmpty() ? all.getLast().seq() : left.getFirst().seq());
    }

    private static String sum(List<JournalRecord> rows, List<Trace> left) {
        return Chain.sum(rows.stream().map(JournalRecord::getDigest).toList(), left);
    }
}
