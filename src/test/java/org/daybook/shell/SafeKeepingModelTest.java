package org.daybook.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.daybook.base.Progress;
import org.daybook.desk.Background;
import org.daybook.journal.Deed;
import org.daybook.journal.Trace;
import org.daybook.vault.Checked;
import org.daybook.vault.Rekeying;
import org.daybook.vault.SafeCopy;
import org.daybook.vault.keys.Passphrase;
import org.daybook.vault.keys.RecoveryCode;
import org.junit.jupiter.api.Test;

class SafeKeepingModelTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:42:00Z");
    private static final Path PLACE = Path.of("copies");

    private final Pretended safety = new Pretended();
    private final SafeKeepingModel model =
            new SafeKeepingModel(safety, Background.direct(), RealRecords.CLOCK);

    @Test
    void aSoundCheckSaysWhatWasRead() {
        model.check();
        assertThat(model.checkedProperty().get())
                .isEqualTo(
                        "Everything was read and is as it was written: the journal, every record and"
                                + " 1 sealed file.");
        assertThat(model.checkingProperty().get()).isFalse();
    }

    @Test
    void whateverIsNotAsItWasIsNamedWithWhatToDo() {
        safety.found = new RecordsChecked(OptionalLong.of(12), new Checked(false, 5, 2, 1));
        model.check();
        assertThat(model.checkedProperty().get())
                .contains("from line 12 on")
                .contains("does not agree with the log")
                .contains("2 sealed files cannot be read")
                .contains("1 sealed file that the records speak of: not there")
                .contains("Keep every safe copy");
    }

    @Test
    void aCopyIsCountedAndEveryRefusalSaid() {
        safety.copy = new SafeCopy.Made(NOW, PLACE, new SafeCopy.Counts(1, 3, 0));
        model.makeCopy(PLACE);
        assertThat(model.outcomeProperty().get()).contains("1 child, 3 entries, 0 files");
        safety.copy = new SafeCopy.NoRoom();
        model.makeCopy(PLACE);
        assertThat(model.outcomeProperty().get()).contains("not enough room");
        safety.copy = new SafeCopy.NoPermission();
        model.makeCopy(PLACE);
        assertThat(model.outcomeProperty().get()).contains("Nothing may be written there");
        assertThat(model.copyingProperty().get()).isFalse();
    }

    @Test
    void draftsAreNotListedAmongTheDeeds() {
        model.refresh();
        assertThat(model.journal()).extracting(JournalLine::what).containsExactly("Unlocked");
        assertThat(model.folderProperty().get()).contains(PLACE);
    }

    private static final class Pretended implements Safety {

        private RecordsChecked found =
                new RecordsChecked(OptionalLong.empty(), new Checked(true, 1, 0, 0));
        private SafeCopy copy = new SafeCopy.NoRoom();

        @Override
        public Optional<Instant> lastCopy() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> copiesFolder() {
            return Optional.of(PLACE);
        }

        @Override
        public SafeCopy makeCopy(Path folder) {
            return copy;
        }

        @Override
        public RecordsChecked check(Progress progress) {
            return found;
        }

        @Override
        public Rekeying changePassphrase(Passphrase now, Passphrase next) {
            return new Rekeying.WrongPassphrase();
        }

        @Override
        public Rekeying changeCode(Passphrase now, RecoveryCode next) {
            return new Rekeying.WrongPassphrase();
        }

        @Override
        public List<Trace> latest(int most) {
            return List.of(
                    new Trace(2, NOW, "Mrs Ruth Marlow", Deed.of(Deed.Kind.DRAFT_KEPT)),
                    new Trace(1, NOW, "Mrs Ruth Marlow", Deed.of(Deed.Kind.UNLOCKED)));
        }
    }
}
