package org.daybook.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/** What keeps a transfer from being closed: nothing ends without a receipt or a reason. */
final class EndRules {

    private final Transfer transfer;
    private final EndTransfer.Answers answers;
    private final List<Problem> problems = new ArrayList<>();

    private EndRules(Transfer transfer, EndTransfer.Answers answers) {
        this.transfer = transfer;
        this.answers = answers;
    }

    static List<Problem> problems(Transfer transfer, EndTransfer.Answers answers) {
        EndRules rules = new EndRules(transfer, answers);
        rules.look();
        return List.copyOf(rules.problems);
    }

    private void look() {
        if (transfer.hasEnded()) {
            wrong("", "This transfer is closed already.");
        }
        if (transfer.breach().isPresent()) {
            wrong("", "A file was lost. Record first who was told of the loss of data.");
        }
        if (answers.why().length() > LineRules.LONGEST) {
            wrong("end-why", "That is too long for one reason. Say it in fewer words.");
        }
        answers.how().ifPresentOrElse(this::look, () -> wrong("end-how", "Choose how it ended."));
    }

    private void look(End.How how) {
        boolean sent = transfer.isOut();
        switch (how) {
            case RECEIVED -> received();
            case NO_RECEIPT -> {
                needsWhy("Say what was done to get one, and why you close it all the same.");
                if (!sent) {
                    wrong("end-how", "Nothing was sent, so no receipt can be missing.");
                }
            }
            case KEPT_HERE -> {
                needsWhy("Say why the file stays here.");
                if (sent && !transfer.destination().fileStays()) {
                    wrong(
                            "end-how",
                            "The file was sent. Record its receipt, or that it came back.");
                }
            }
            case NIL_RETURN -> {
                needsWhy("Say how you looked, and that nothing is held.");
                if (answers.whom().isBlank()) {
                    wrong("end-whom", "Say whom you told: their lead, by name.");
                }
                if (sent) {
                    wrong("end-how", "A file was sent, so there was one.");
                }
            }
            case NOT_LEAVING -> {
                needsWhy("Say why the child stays, and who says so.");
                if (sent) {
                    wrong("end-how", "The file was sent. Record first that it came back.");
                }
            }
        }
    }

    private void received() {
        Optional<Line> sent = transfer.sending();
        Optional<Line> receipt = transfer.taken(Step.RECEIPT_CONFIRMED);
        if (sent.isEmpty() || receipt.isEmpty()) {
            wrong(
                    "end-how",
                    "No receipt is recorded. Record it first, or choose another end with its"
                            + " reason.");
            return;
        }
        int missing = Receipt.missing(transfer, sent.get(), receipt.get()).size();
        if (!answers.why().isBlank()) {
            return;
        }
        if (missing > 0) {
            wrong(
                    "end-why",
                    missing
                            + (missing == 1 ? " item has" : " items have")
                            + " not arrived. Say what became of it.");
        } else if (transfer.owesCommonTransferFile()) {
            wrong(
                    "end-why",
                    "The common transfer file is not recorded as sent. Record it first, or say"
                            + " what became of it.");
        }
    }

    private void needsWhy(String sentence) {
        if (answers.why().isBlank()) {
            wrong("end-why", sentence);
        }
    }

    private void wrong(String field, String sentence) {
        problems.add(new Problem(field, sentence));
    }
}
