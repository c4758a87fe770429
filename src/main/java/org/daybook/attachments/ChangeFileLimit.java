package org.daybook.attachments;

import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Says how large a file may be from now on. */
public final class ChangeFileLimit {

    /** The question that a problem belongs to. */
    public static final String FIELD = "file-limit";

    private final Journal journal;
    private final FileLimit limit;

    public ChangeFileLimit(Journal journal, FileLimit limit) {
        this.journal = journal;
        this.limit = limit;
    }

    /**
     * Takes it as it was typed.
     *
     * @return what is wrong with it; empty when it holds from now on
     */
    public Optional<Problem> change(String typed) {
        String digits = typed.strip();
        long megabytes = digits.matches("[0-9]{1,4}") ? Long.parseLong(digits) : 0;
        if (megabytes < 1 || megabytes > FileLimit.MOST_MEGABYTES) {
            return Optional.of(
                    new Problem(
                            FIELD,
                            "Write a number from 1 to %d.".formatted(FileLimit.MOST_MEGABYTES)));
        }
        journal.change(
                Deed.of(Deed.Kind.SETTING_CHANGED).saying("How large a file may be"),
                () -> limit.put(megabytes));
        return Optional.empty();
    }
}
