package org.daybook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.daybook.base.Progress;
import org.daybook.desk.Page;
import org.daybook.desk.Part;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.journal.Trace;
import org.daybook.people.ChangePeople;
import org.daybook.people.OurSchool;
import org.daybook.people.People;
import org.daybook.shell.Preferences;
import org.daybook.shell.RecordsChecked;
import org.daybook.shell.RekeyModel;
import org.daybook.shell.SafeKeepingModel;
import org.daybook.shell.SafeKeepingPage;
import org.daybook.shell.Safety;
import org.daybook.shell.SaveSheet;
import org.daybook.shell.SettingsModel;
import org.daybook.shell.SettingsPage;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Rekeying;
import org.daybook.vault.SafeCopies;
import org.daybook.vault.SafeCopy;
import org.daybook.vault.keys.Passphrase;
import org.daybook.vault.keys.RecoveryCode;

/** Safe-keeping and the settings, built by hand over the open vault. */
final class ShellRoom implements Safety, SettingsModel.Set {

    private final OpenVault vault;
    private final Outside outside;
    private final Journal journal;
    private final People people;
    private final Preferences preferences;
    private final SafeCopies copies;
    private final Supplier<OptionalLong> firstBroken;
    private final Runnable changed;

    /**
     * @param firstBroken the first line of the journal that is not as it was written
     * @param changed reads again what is shown around every page
     */
    ShellRoom(
            OpenVault vault,
            Outside outside,
            Journal journal,
            People people,
            Preferences preferences,
            Supplier<OptionalLong> firstBroken,
            Runnable changed) {
        this.vault = vault;
        this.outside = outside;
        this.journal = journal;
        this.people = people;
        this.preferences = preferences;
        this.copies = new SafeCopies(outside.clock());
        this.firstBroken = firstBroken;
        this.changed = changed;
    }

    Page safeKeeping(Supplier<String> school) {
        return new SafeKeepingPage(
                new SafeKeepingModel(this, outside.background(), outside.clock()),
                rekey(school),
                rekey(school),
                outside.files(),
                new SaveSheet(outside.files(), outside.background(), outside.clock()),
                school.get());
    }

    private RekeyModel rekey(Supplier<String> school) {
        return new RekeyModel(
                this,
                outside.background(),
                outside.secrets().judge(),
                outside.secrets().freshCode(),
                school);
    }

    Page settings(Part files) {
        return new SettingsPage(
                new SettingsModel(this, outside.background()),
                outside.look(),
                outside.navigator(),
                files);
    }

    @Override
    public Optional<Instant> lastCopy() {
        return outside.copies().last();
    }

    @Override
    public Optional<Path> copiesFolder() {
        return preferences.copies();
    }

    @Override
    public SafeCopy makeCopy(Path folder) {
        SafeCopy made = copies.make(vault, folder);
        if (made instanceof SafeCopy.Made done) {
            outside.copies().made(done.at());
            journal.change(
                    Deed.of(Deed.Kind.SAFE_COPY_MADE).saying("In " + folder),
                    () -> {
                        if (!preferences.copies().equals(Optional.of(folder))) {
                            preferences.changeCopies(folder);
                        }
                    });
        }
        return made;
    }

    @Override
    public RecordsChecked check(Progress progress) throws IOException {
        return new RecordsChecked(firstBroken.get(), vault.check(progress));
    }

    @Override
    public Rekeying changePassphrase(Passphrase now, Passphrase next) {
        return traced(vault.changePassphrase(now, next), "The passphrase");
    }

    @Override
    public Rekeying changeCode(Passphrase now, RecoveryCode next) {
        return traced(vault.changeRecoveryCode(now, next), "The recovery code");
    }

    private Rekeying traced(Rekeying came, String what) {
        if (came instanceof Rekeying.Changed) {
            journal.trace(Deed.of(Deed.Kind.PASSPHRASE_CHANGED).saying(what));
        }
        return came;
    }

    @Override
    public List<Trace> latest(int most) {
        return journal.latest(most);
    }

    @Override
    public Now now() {
        return new Now(people.school().name(), (int) preferences.lockAfter().toMinutes());
    }

    @Override
    public void change(Now next) {
        OurSchool before = people.school();
        if (!before.name().equals(next.school())) {
            new ChangePeople(journal, people)
                    .school(
                            new OurSchool(
                                    next.school(),
                                    before.phone(),
                                    before.email(),
                                    before.address()));
        }
        Duration lock = Duration.ofMinutes(next.lockMinutes());
        if (!preferences.lockAfter().equals(lock)) {
            journal.change(
                    Deed.of(Deed.Kind.SETTING_CHANGED)
                            .saying("Locks itself after " + next.lockMinutes() + " minutes"),
                    () -> preferences.changeLockAfter(lock));
        }
        changed.run();
    }
}
