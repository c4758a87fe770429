package org.daybook.attachments.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentDesk;
import org.daybook.attachments.Holder;
import org.daybook.base.EntryId;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.TestSchool;
import org.daybook.desk.Pictures;
import org.daybook.vault.TestStore;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.junit.jupiter.api.Test;

class FilesOfEntriesTest {

    /** The parts are nodes, and the store has one thread: here both stand on the window's. */
    @Test
    void the_files_of_many_entries_are_read_at_once() {
        Pictures.onWindow(() -> {
            try (TestStore daybook = TestStore.open()) {
                readAtOnce(daybook);
            }
            return "";
        });
    }

    private static void readAtOnce(TestStore daybook) {
        AttachmentDesk desk = new AttachmentDesk(daybook);
        List<EntryId> entries = entries(new TestSchool(daybook), desk);
        FilesOfEntries files = new FilesOfEntries(TestSurroundings.around(desk));
        List<AttachmentsPart> parts = entries.stream().map(files::of).toList();
        Statements asked = new Statements();
        daybook.store().sql().configuration().set(asked);
        files.read();
        assertThat(asked.count).isEqualTo(1);
        for (int at = 0; at < entries.size(); at++) {
            assertThat(parts.get(at).model().files())
                    .extracting(Attachment::name)
                    .isEqualTo(at % 3 == 0 ? List.of(name(at)) : List.of());
            assertThat(parts.get(at).node().isVisible()).isEqualTo(at % 3 == 0);
        }
        files.read();
        assertThat(asked.count).as("nothing waits to be read").isEqualTo(1);
    }

    /** As many as are laid out at a time; every third has a letter. */
    private static List<EntryId> entries(TestSchool school, AttachmentDesk desk) {
        List<EntryId> entries = new ArrayList<>();
        for (int at = 0; at < 24; at++) {
            EntryId entry =
                    school.recorded(
                                    EntryKind.CONCERN,
                                    TestSchool.TODAY,
                                    "At break.",
                                    school.nell.id())
                            .id();
            entries.add(entry);
            if (at % 3 == 0) {
                desk.kept(new Holder.OfEntry(entry), name(at), AttachmentDesk.text("words " + at));
            }
        }
        return entries;
    }

    private static String name(int at) {
        return "letter-" + at + ".txt";
    }

    private static final class Statements implements ExecuteListener {

        @Serial private static final long serialVersionUID = 1L;

        private int count;

        @Override
        public void executeStart(ExecuteContext context) {
            count++;
        }
    }
}
