package org.daybook.shell.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.daybook.shell.Preferences;
import org.daybook.vault.Setting;
import org.daybook.vault.Store;

/** The shell's preferences as rows of the settings. */
public final class JooqPreferences implements Preferences {

    private static final String LOCK_MINUTES = "shell.lock.minutes";
    private static final String COPIES = "shell.copies.folder";

    private final Setting minutes;
    private final Setting folder;

    public JooqPreferences(Store store) {
        this.minutes = new Setting(store, LOCK_MINUTES);
        this.folder = new Setting(store, COPIES);
    }

    @Override
    public Duration lockAfter() {
        return minutes.text()
                .map(kept -> Duration.ofMinutes(Long.parseLong(kept)))
                .orElse(USUAL_LOCK);
    }

    @Override
    public void changeLockAfter(Duration longest) {
        minutes.keep(Long.toString(longest.toMinutes()));
    }

    @Override
    public Optional<Path> copies() {
        return folder.text().map(Path::of);
    }

    @Override
    public void changeCopies(Path copies) {
        folder.keep(copies.toAbsolutePath().toString());
    }
}
