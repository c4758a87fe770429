package org.daybook.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.daybook.chronology.EntryKind;
import org.daybook.desk.Part;
import org.daybook.desk.Pictures;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** A file is put to the draft, and the draft ends when the entry is recorded. */
class FilesWhileRecordingTest {

    private record Files(Node node) implements Part {

        @Override
        public void refresh() {}
    }

    @Test
    void noFileIsTakenWhileTheEntryIsBeingRecorded() {
        Pictures.onWindow(() -> {
            TestPages pages = new TestPages(TestStore.open());
            EntryFormModel model = pages.form(EntryKind.CONCERN, pages.school.nell.id());
            Pane files = new Pane();
            Lent lent = new Lent(Lent.NONE.wording(), _ -> new Files(files), Lent.NONE.bodyMap());
            Node page = new EntryFormPage(model, lent).node();
            assertThat(page).isNotNull();
            assertThat(files.isDisabled()).isFalse();
            model.recording().set(true);
            assertThat(files.isDisabled()).isTrue();
            model.recording().set(false);
            assertThat(files.isDisabled()).isFalse();
            return true;
        });
    }
}
