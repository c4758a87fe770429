package org.daybook.shell;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daybook.desk.Background;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Look;
import org.daybook.vault.keys.RecoveryCode;

/** Builds the pages before the passphrase. */
public final class Doors {

    private final Look look;
    private final FileChoice files;
    private final Background background;
    private final Clock clock;
    private final Secrets secrets;
    private final Supplier<Founding> practiceSchool;

    /** What is known of passphrases and recovery codes outside the records. */
    public record Secrets(
            PassphraseModel.Judge judge, Supplier<RecoveryCode> freshCode, SaveSheet saveSheet) {}

    public Doors(
            Look look,
            FileChoice files,
            Background background,
            Clock clock,
            Secrets secrets,
            Supplier<Founding> practiceSchool) {
        this.look = look;
        this.files = files;
        this.background = background;
        this.clock = clock;
        this.secrets = secrets;
        this.practiceSchool = practiceSchool;
    }

    DoorPage unlock(Premises premises, String why, Consumer<Session> in, UnlockPage.Ways ways) {
        UnlockModel model =
                new UnlockModel(premises.records(), premises.attempts(), background, clock, in);
        return new UnlockPage(model, look, premises.practice(), why, ways);
    }

    DoorPage firstRun(Premises premises, Consumer<Session> in, FirstRunPage.Ways ways) {
        FirstRunModel model =
                new FirstRunModel(
                        premises.records(),
                        secrets.judge(),
                        secrets.freshCode(),
                        background,
                        new SecureRandom(),
                        in);
        return new FirstRunPage(model, look, files, secrets.saveSheet(), ways);
    }

    DoorPage recover(Premises premises, Consumer<Session> in, Runnable back) {
        return new RecoverPage(
                new RecoverModel(premises.records(), secrets.judge(), background, in), look, back);
    }

    DoorPage bringBack(Premises premises, Consumer<LockedRecords.In> in, Runnable back) {
        return new BringBackPage(
                new BringBackModel(premises.records(), background, in), look, files, back);
    }

    DoorPage practice(Premises premises, Consumer<Session> in, Runnable back) {
        return new PracticePage(premises.records(), practiceSchool, background, look, in, back);
    }
}
