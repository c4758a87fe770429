package org.daybook.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.desk.Background;
import org.daybook.vault.SafeCopies;
import org.daybook.vault.SafeCopy;
import org.daybook.vault.keys.Passphrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a real safe copy of real records, small ones. */
class BringBackModelTest {

    @TempDir private Path folder;
    private final List<LockedRecords.In> inside = new ArrayList<>();
    private RealRecords real = new RealRecords(Path.of(""));
    private Path copy = Path.of("");
    private Path place = Path.of("");

    @BeforeEach
    void makeRecordsAndTheirCopy() throws IOException {
        Path copies = Files.createDirectory(folder.resolve("copies"));
        place = folder.resolve("records");
        real = new RealRecords(folder);
        real.inside =
                vault -> {
                    SafeCopy made = new SafeCopies(RealRecords.CLOCK).make(vault, copies);
                    copy = ((SafeCopy.Made) made).file();
                };
        real.door().make(real.founding());
        real.inside = _ -> {};
    }

    @Test
    void aCopyTakesThePlaceOfDamagedRecordsWhichAreKeptAside() throws IOException {
        byte[] damaged = {1, 2, 3};
        Files.write(place.resolve("log-000001.daybook"), damaged);
        assertThat(opened())
                .isInstanceOfSatisfying(
                        LockedRecords.Stopped.class,
                        why ->
                                assertThat(why.remedies())
                                        .containsExactly(LockedRecords.Remedy.BRING_BACK_COPY));

        bringBack(Pretend.RIGHT);

        Path aside = folder.resolve("records-kept-aside-2026-11-24-104200");
        assertThat(inside).hasSize(1);
        assertThat(inside.getFirst().news()).contains(aside.toString());
        assertThat(aside.resolve("log-000001.daybook")).hasBinaryContent(damaged);
        assertThat(real.entered.getLast()).isEqualTo("A safe copy was brought back.");
        assertThat(opened()).isInstanceOf(LockedRecords.In.class);
        assertThat(folder.resolve("records-coming")).doesNotExist();
    }

    @Test
    void intoAnEmptyPlaceThereIsNothingToKeepAside() throws IOException {
        Files.move(place, folder.resolve("moved-away"));
        bringBack(Pretend.RIGHT);
        assertThat(inside).hasSize(1);
        assertThat(inside.getFirst().news()).doesNotContain("kept in");
        assertThat(opened()).isInstanceOf(LockedRecords.In.class);
    }

    @Test
    void aWrongPassphraseIsSaidUnderItsFieldAndChangesNothing() throws IOException {
        Files.write(place.resolve("log-000001.daybook"), new byte[] {1, 2, 3});
        BringBackModel model = bringBack("something else entirely");
        assertThat(model.problems())
                .extracting(Problem::field)
                .containsExactly(BringBackModel.PASSPHRASE);
        assertThat(inside).isEmpty();
        assertThat(place.resolve("log-000001.daybook")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(folder.resolve("records-coming")).doesNotExist();
    }

    @Test
    void whatIsNoSafeCopyIsRefusedAndChangesNothing() throws IOException {
        copy = Files.writeString(folder.resolve("letter.zip"), "no copy at all");
        BringBackModel model = bringBack(Pretend.RIGHT);
        assertThat(model.stoppedProperty().get())
                .hasValueSatisfying(why -> assertThat(why.advice()).contains("not a safe copy"));
        assertThat(opened()).isInstanceOf(LockedRecords.In.class);
    }

    @Test
    void aCopyAndAPassphraseAreAskedFor() {
        BringBackModel model = model();
        model.bringBack();
        assertThat(model.problems())
                .extracting(Problem::field)
                .containsExactly(BringBackModel.COPY, BringBackModel.PASSPHRASE);
    }

    private BringBackModel bringBack(String passphrase) {
        BringBackModel model = model();
        model.copyProperty().set(Optional.of(copy));
        model.typedProperty().set(passphrase);
        model.bringBack();
        return model;
    }

    private BringBackModel model() {
        return new BringBackModel(real.door(), Background.direct(), inside::add);
    }

    private LockedRecords.Answer opened() {
        try (Passphrase right = Passphrase.of(Pretend.RIGHT)) {
            return real.door().open(right);
        }
    }
}
