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

    List<Problem> problems() {
        if (!form.isLocked()) {
            return List.of();
        }
        if (passphrase.length() < LEAST) {
            return List.of(
                    new Problem(
                            "passphrase",
                            "Use at least " + LEAST + " characters, or take the suggested words."));
        }
        return passphrase.length() > LONGEST
                ? List.of(new Problem("passphrase", "Use at most " + LONGEST + " characters."))
                : List.of();
    }

    /** Without the passphrase, which stands nowhere but on the screen. */
    @Override
    public String toString() {
        return "PackWish[" + form + "]";
    }
}
