package org.daybook.shell;

import java.util.OptionalLong;
import org.daybook.vault.Checked;

/**
 * What came of reading everything through.
 *
 * @param journalBrokenAt the first line of the journal that does not follow from the ones before
 */
public record RecordsChecked(OptionalLong journalBrokenAt, Checked vault) {

    private static final String KEEP =
            " Keep every safe copy there is, make no more changes, and show this to whoever looks"
                    + " after this computer.";

    String sentence() {
        if (journalBrokenAt.isEmpty() && vault.isSound()) {
            return "Everything was read and is as it was written: the journal, every record and "
                    + files(vault.files())
                    + ".";
        }
        StringBuilder found = new StringBuilder();
        journalBrokenAt.ifPresent(line ->
                found.append("The journal is not as it was written, from line ")
                        .append(line)
                        .append(" on. "));
        if (!vault.storeIsWhole()) {
            found.append("The working copy does not agree with the log. ");
        }
        if (vault.broken() > 0) {
            found.append(files(vault.broken())).append(" cannot be read as sealed. ");
        }
        if (vault.missing() > 0) {
            found.append(files(vault.missing())).append(" that the records speak of: not there. ");
        }
        return found.toString().strip() + KEEP;
    }

    private static String files(int count) {
        return count == 1 ? "1 sealed file" : count + " sealed files";
    }
}
