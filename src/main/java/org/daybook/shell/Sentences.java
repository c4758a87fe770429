package org.daybook.shell;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.daybook.vault.StoreFault;
import org.daybook.vault.Unlocking;

/** What the door says when the records cannot be opened: what happened, and what to do. */
final class Sentences {

    private Sentences() {}

    static LockedRecords.Stopped of(Unlocking unlocking) {
        return switch (unlocking) {
            case Unlocking.InUse _ ->
                    new LockedRecords.Stopped(
                            "The records are open in another window.",
                            "Close the other Daybook, or lock it there, and try again.",
                            Set.of(LockedRecords.Remedy.TRY_AGAIN));
            case Unlocking.NewerFormat _ ->
                    stopped(
                            "A newer Daybook has written these records.",
                            "Install the newest Daybook on this computer. Nothing has been changed.");
            case Unlocking.Damaged damaged ->
                    new LockedRecords.Stopped(
                            damaged.found(),
                            damaged.advice(),
                            damaged.endOnly()
                                    ? EnumSet.of(
                                            LockedRecords.Remedy.BRING_BACK_COPY,
                                            LockedRecords.Remedy.LEAVE_OUT_END)
                                    : Set.of(LockedRecords.Remedy.BRING_BACK_COPY));
            case Unlocking.NoPermission refused ->
                    stopped(
                            "The computer does not let Daybook open the records.",
                            refused.sentence());
            case Unlocking.Missing _ ->
                    new LockedRecords.Stopped(
                            "There are no records in this folder.",
                            "If they lie on a memory stick or a network drive, connect it and try again."
                                    + " If the folder was moved, move it back. If they are lost, bring"
                                    + " back a safe copy.",
                            Set.of(LockedRecords.Remedy.BRING_BACK_COPY));
            case Unlocking.Opened _, Unlocking.WrongPassphrase _ ->
                    throw new IllegalArgumentException("nothing stops anybody");
        };
    }

    /** New records could be made, but not their first facts. */
    static LockedRecords.Stopped notFounded(StoreFault fault, boolean nothingLeft, Path folder) {
        String left =
                nothingLeft
                        ? "Nothing was left behind."
                        : "What was begun could not be removed: take the folder "
                                + folder
                                + " away before you try again.";
        return stopped(
                "The daybook could not be made. " + left,
                "Look whether this computer's disk is full or refuses to be written, and try again."
                        + " If it stays so, pass on this code: "
                        + fault.code()
                        + ".");
    }

    /** After a safe copy has taken the place of what lay there. */
    static String broughtBack(Optional<Path> aside) {
        return "These are the records as they were when the copy was made. What was written later is"
                + " not among them."
                + aside.map(folder ->
                                " What lay here before is kept in "
                                        + folder
                                        + ". Leave it there until somebody who knows about"
                                        + " computers has looked at it.")
                        .orElse("");
    }

    private static LockedRecords.Stopped stopped(String what, String advice) {
        return new LockedRecords.Stopped(what, advice);
    }
}
