package org.daybook.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Changes how long things may take from now on; files on their way keep the rules they have. */
public final class ChangeTransferRules {

    /** As it was typed. */
    public record Answers(
            Optional<Counting> counting,
            String days,
            String receiptDays,
            String ctfDays,
            String breachHours) {}

    public sealed interface Outcome {
        record Changed() implements Outcome {}

        record NotChanged(List<Problem> problems) implements Outcome {}
    }

    private static final int LONGEST_DAYS = 60;
    private static final int LONGEST_HOURS = 720;

    private final Journal journal;
    private final RuleBook book;

    public ChangeTransferRules(Journal journal, RuleBook book) {
        this.journal = journal;
        this.book = book;
    }

    public Outcome change(Answers answers) {
        List<Problem> problems = new ArrayList<>();
        if (answers.counting().isEmpty()) {
            problems.add(new Problem("transfer-counting", "Choose which days count."));
        }
        int days = read("transfer-days", answers.days(), LONGEST_DAYS, problems);
        int receipt = read("receipt-days", answers.receiptDays(), LONGEST_DAYS, problems);
        int ctf = read("ctf-days", answers.ctfDays(), LONGEST_DAYS, problems);
        int hours = read("breach-hours", answers.breachHours(), LONGEST_HOURS, problems);
        if (!problems.isEmpty()) {
            return new Outcome.NotChanged(List.copyOf(problems));
        }
        TransferRules rules =
                new TransferRules(answers.counting().orElseThrow(), days, receipt, ctf, hours);
        if (!rules.equals(book.current())) {
            journal.change(
                    Deed.of(Deed.Kind.SETTING_CHANGED).saying("How long a file may take"),
                    () -> book.put(rules));
        }
        return new Outcome.Changed();
    }

    private static int read(String field, String typed, int most, List<Problem> problems) {
        String text = typed.strip();
        int read = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (read < 1 || read > most) {
            problems.add(new Problem(field, "Write a number from 1 to " + most + "."));
        }
        return read;
    }
}
