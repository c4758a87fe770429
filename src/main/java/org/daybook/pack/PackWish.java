package org.daybook.pack;

import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.transfer.PackForm;

/**
 * In which form a pack is saved.
 *
 * @param passphrase with which it opens; empty where the form is not locked
 */
public record PackWish(PackForm form, String passphrase) {

    public static final PackWish TO_PRINT = new PackWish(PackForm.TO_PRINT, "");

    /** Shorter ones can be tried out by whoever holds the file. */
    private static final int LEAST = 12;

    private static final int LONGEST = 120;

    public PackWish {
        passphrase = form.isLocked() ? passphrase.strip() : "";
    }

    Optional<String> lock() {
        return form.isLocked() ? Optional.of(passphrase) : Optional.empty();
    }

    List<Problem> problems(Passphrases passphrases) {
        return form.isLocked() ? wrong(passphrases).stream().toList() : List.of();
    }

    private Optional<Problem> wrong(Passphrases passphrases) {
        if (passphrase.length() < LEAST) {
            return problem("Use at least " + LEAST + " characters, or take the suggested words.");
        }
        if (passphrase.length() > LONGEST) {
            return problem("Use at most " + LONGEST + " characters.");
        }
        return passphrases.mayBeUsed(passphrase)
                ? Optional.empty()
                : problem(
                        "That could be guessed. Take the suggested words, or others that do not"
                                + " belong together.");
    }

    private static Optional<Problem> problem(String sentence) {
        return Optional.of(new Problem("passphrase", sentence));
    }

    /** Without the passphrase, which stands nowhere but on the screen. */
    @Override
    public String toString() {
        return "PackWish[" + form + "]";
    }
}
