package org.daybook.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import javafx.scene.Node;
import org.daybook.desk.Background;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Look;
import org.daybook.desk.Pictures;
import org.daybook.desk.SystemFileChoice;
import org.junit.jupiter.api.Test;

/** What the door shows when the records are damaged, to be looked at. */
class DoorPicturesTest {

    private final Pretend records = new Pretend();
    private final FileChoice files = new SystemFileChoice();

    @Test
    void damagedRecordsOfferTheirRemedies() {
        records.stopped =
                Optional.of(
                        new LockedRecords.Stopped(
                                "The last lines of the log cannot be read, and the working copy is"
                                        + " damaged as well.",
                                "Restore the latest safe copy into a new folder, or go on without"
                                        + " what cannot be read.",
                                EnumSet.allOf(LockedRecords.Remedy.class)));
        Pictures.all("shell-damaged", this::damaged);
        assertThat(records.attempts).isEmpty();
    }

    @Test
    void bringingBackSaysWhatIsMissing() {
        Pictures.all("shell-bring-back", this::bringBack);
        assertThat(records.attempts).isEmpty();
    }

    private Node damaged() {
        UnlockModel model =
                new UnlockModel(records, records, Background.direct(), RealRecords.CLOCK, _ -> {});
        model.open(Pretend.RIGHT);
        UnlockPage.Ways ways = new UnlockPage.Ways(() -> {}, () -> {}, () -> {});
        return new UnlockPage(model, new Look(), false, "", ways).node();
    }

    private Node bringBack() {
        BringBackModel model = new BringBackModel(records, Background.direct(), _ -> {});
        Node page = new BringBackPage(model, new Look(), files, () -> {}).node();
        model.bringBack();
        return page;
    }
}
