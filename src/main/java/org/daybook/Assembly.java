package org.daybook;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javafx.stage.Stage;
import org.daybook.base.School;
import org.daybook.desk.Background;
import org.daybook.desk.Faults;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Look;
import org.daybook.desk.SystemFileChoice;
import org.daybook.shell.AttemptsFile;
import org.daybook.shell.CopyNote;
import org.daybook.shell.Doors;
import org.daybook.shell.Founding;
import org.daybook.shell.LookFile;
import org.daybook.shell.MainWindow;
import org.daybook.shell.PassphraseModel;
import org.daybook.shell.Porter;
import org.daybook.shell.Premises;
import org.daybook.shell.SaveSheet;
import org.daybook.shell.VaultRecords;
import org.daybook.shell.Visits;
import org.daybook.vault.Vault;
import org.daybook.vault.keys.Argon2Cost;
import org.daybook.vault.keys.Passphrase;
import org.daybook.vault.keys.PassphraseStrength;
import org.daybook.vault.keys.PassphraseSuggester;
import org.daybook.vault.keys.RecoveryCode;

/**
 * Everything before the door, built by hand; {@link Rooms} is what lies behind it. One folder holds
 * all of it: the records, the practice school, and three small files that name no child.
 */
final class Assembly {

    private final Path folder;
    private final Clock clock;
    private final Argon2Cost cost;
    private final FileChoice files;
    private final Faults faults;
    private final Background background;
    private final SecureRandom random = new SecureRandom();
    private final Visits visits = new Visits();

    /** What a journey through the program chooses differently from a lead at her desk. */
    record Choices(Clock clock, Argon2Cost cost, FileChoice files) {

        static Choices usual(Arguments arguments) {
            return new Choices(clock(arguments), Argon2Cost.STANDARD, new SystemFileChoice());
        }

        private static Clock clock(Arguments arguments) {
            Clock real = Clock.system(School.ZONE);
            return arguments
                    .today()
                    .map(then -> then.atZone(School.ZONE).toInstant())
                    .map(then -> Clock.offset(real, Duration.between(real.instant(), then)))
                    .orElse(real);
        }
    }

    Assembly(Path folder, Choices choices) {
        this.folder = folder;
        this.clock = choices.clock();
        this.cost = choices.cost();
        this.files = choices.files();
        this.faults = new Faults(new FaultFile(folder, clock));
        this.background = Background.started(faults);
    }

    Faults faults() {
        return faults;
    }

    /** On the window's thread. */
    Porter porter(Stage stage) {
        Look look = new Look();
        new LookFile(folder).follow(look);
        Doors.Secrets secrets = secrets();
        MainWindow window = new MainWindow(stage, look, background, faults);
        return new Porter(
                window,
                look,
                background,
                clock,
                new Doors(look, files, background, clock, secrets, this::practiceSchool),
                visits,
                premises("records", false, look, secrets),
                premises("practice", true, look, secrets));
    }

    private Premises premises(String name, boolean practice, Look look, Doors.Secrets secrets) {
        CopyNote copies = new CopyNote(folder.resolve(name + ".copied"));
        Outside outside = new Outside(background, visits, files, clock, copies, look, secrets);
        Vault vault = new Vault(folder.resolve(name), cost, random);
        return new Premises(
                new VaultRecords(vault, copies, new Entrance(outside, practice), clock),
                new AttemptsFile(folder.resolve(name + ".attempts")),
                practice);
    }

    private Doors.Secrets secrets() {
        PassphraseStrength strength = new PassphraseStrength();
        return new Doors.Secrets(
                new PassphraseModel.Judge(strength, new PassphraseSuggester(random, strength)),
                () -> RecoveryCode.fresh(random),
                new SaveSheet(files, background, clock));
    }

    private Founding practiceSchool() {
        return new Founding(
                "Hollowbrook Primary",
                "Mrs Ruth Marlow",
                "Mr Fenn",
                Passphrase.of(Premises.PRACTICE_PASSPHRASE),
                RecoveryCode.fresh(random),
                Optional.empty());
    }
}
