package org.daybook.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.vault.BroughtBack;
import org.daybook.vault.Creating;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Rekeying;
import org.daybook.vault.StoreFault;
import org.daybook.vault.Unlocking;
import org.daybook.vault.Vault;
import org.daybook.vault.keys.Door;
import org.daybook.vault.keys.Passphrase;
import org.daybook.vault.keys.RecoveryCode;

/** The records as they lie in a vault: each of its outcomes as a sentence for the door. */
public final class VaultRecords implements LockedRecords {

    /** Builds what is behind the door. On the store's thread. */
    public interface Behind {

        Session open(OpenVault vault);

        /** As {@link #open}, leaving a trace of how these records came here. */
        Session open(OpenVault vault, String how);

        /** Writes the first facts into new records: the school, who leads, who deputises. */
        Session found(OpenVault vault, Founding founding);
    }

    private final Vault vault;
    private final CopyNote copyNote;
    private final Behind behind;
    private final Clock clock;

    /**
     * @param copyNote remembers outside the records when the last safe copy was made
     */
    public VaultRecords(Vault vault, CopyNote copyNote, Behind behind, Clock clock) {
        this.vault = vault;
        this.copyNote = copyNote;
        this.behind = behind;
        this.clock = clock;
    }

    @Override
    public boolean exist() {
        return vault.exists();
    }

    @Override
    public String school() {
        return vault.door().map(Door::school).orElse("");
    }

    @Override
    public Optional<Instant> lastCopy() {
        return copyNote.last();
    }

    @Override
    public Answer open(Passphrase passphrase) {
        return answer(vault.open(passphrase), behind::open);
    }

    @Override
    public Answer open(RecoveryCode code, Passphrase fresh) {
        return switch (vault.openWithRecoveryCode(code)) {
            case Unlocking.Opened opened -> renewed(opened.vault(), code, fresh);
            case Unlocking other -> answer(other, behind::open);
        };
    }

    @Override
    public Answer openWithoutEnd(Passphrase passphrase) {
        return answer(
                vault.openWithoutUnclearEnd(passphrase),
                open ->
                        behind.open(
                                open,
                                "Opened without the last lines of the log, which could not be read."));
    }

    @Override
    public Answer bringBack(Path copy, Passphrase passphrase) {
        return switch (vault.bringBack(copy, passphrase, clock)) {
            case BroughtBack.Back back ->
                    new In(
                            entered(
                                    back.vault(),
                                    open -> behind.open(open, "A safe copy was brought back.")),
                            Sentences.broughtBack(back.aside()));
            case BroughtBack.WrongPassphrase _ -> new Wrong();
            case BroughtBack.NotBack not ->
                    new Stopped("The safe copy was not brought back.", not.sentence());
        };
    }

    private Answer renewed(OpenVault open, RecoveryCode code, Passphrase fresh) {
        return switch (open.changePassphrase(code, fresh)) {
            case Rekeying.Changed _ -> new In(entered(open, behind::open));
            case Rekeying.WrongPassphrase _ -> {
                open.close();
                yield new Wrong();
            }
            case Rekeying.NotChanged not -> {
                open.close();
                yield new Stopped(
                        "The code is right, but the new passphrase could not be written.",
                        not.sentence());
            }
        };
    }

    @Override
    public Answer make(Founding founding) {
        return switch (vault.create(founding.school(), founding.passphrase(), founding.code())) {
            case Creating.Created made -> founded(made, founding);
            case Creating.NotMade not ->
                    new Stopped(
                            "The daybook could not be made. Nothing was left behind.",
                            not.sentence());
        };
    }

    /** Records without their first facts would be a door to nothing: then there are none at all. */
    private Answer founded(Creating.Created made, Founding founding) {
        try {
            return new In(behind.found(made.vault(), founding));
        } catch (StoreFault fault) {
            return Sentences.notFounded(fault, made.takeBack(), made.vault().folder());
        } catch (RuntimeException | Error unforeseen) {
            made.takeBack();
            throw unforeseen;
        }
    }

    private Answer answer(Unlocking unlocking, Function<OpenVault, Session> enter) {
        return switch (unlocking) {
            case Unlocking.Opened opened -> new In(entered(opened.vault(), enter));
            case Unlocking.WrongPassphrase _ -> new Wrong();
            default -> Sentences.of(unlocking);
        };
    }

    /** A fault on the way in must not leave the folder locked against the next try. */
    private static Session entered(OpenVault open, Function<OpenVault, Session> enter) {
        boolean in = false;
        try {
            Session session = enter.apply(open);
            in = true;
            return session;
        } finally {
            if (!in) {
                open.close();
            }
        }
    }
}
