package org.daybook.arrival.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Label;
import org.daybook.base.EntryId;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.desk.Background;
import org.daybook.desk.Pictures;
import org.daybook.extract.WrensEntries;
import org.daybook.extract.WrensFile;
import org.daybook.handover.WrensRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PackImportMarksTest {

    private final PackDesk desk = new PackDesk();

    @BeforeEach
    void aPackWasTakenIn() {
        desk.school.taken(desk.pack(), Optional.empty());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anEntryThatCameSaysFromWhichFile() {
        Label mark = mark(WrensEntries.MEETING);

        assertThat(mark.getText()).isEqualTo("From the file of " + WrensRecord.SCHOOL);
        assertThat(mark.isVisible()).isTrue();
    }

    @Test
    void anEntryThatWasWrittenHereSaysNothing() {
        EntryId received =
                desk.school.entries.about(WrensFile.WREN).stream()
                        .filter(entry -> entry.kind() == EntryKind.FILE_RECEIVED)
                        .map(Entry::id)
                        .findFirst()
                        .orElseThrow();

        assertThat(mark(received).isManaged()).isFalse();
    }

    private Label mark(EntryId entry) {
        PackImportMarks marks =
                new PackImportMarks(Background.direct(), desk.school.imports, WrensFile.WREN);
        return Pictures.onWindow(() -> (Label) marks.of(entry));
    }
}
