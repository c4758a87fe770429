package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daybook.base.TransferId;
import org.daybook.desk.Background;
import org.daybook.journal.Deed;
import org.daybook.oversight.Figures;
import org.daybook.oversight.Group;
import org.daybook.oversight.NeedsYou;
import org.daybook.oversight.TestBoard;
import org.daybook.oversight.Timing;
import org.daybook.oversight.ToDo;
import org.daybook.oversight.Today;
import org.daybook.shell.Counts;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The numbers beside the rooms. */
class LineCountsTest {

    @RegisterExtension final TestStore daybook = new TestStore();

    @Test
    void aChangeIsCountedAndAnOpenedFileIsNone() {
        LineCounts[] counts = new LineCounts[1];
        TestBoard board = new TestBoard(daybook, read -> counts[0].read(read));
        counts[0] = new LineCounts(Background.direct(), daybook.clock(), () -> board.read);
        assertThat(counts[0].now()).isEqualTo(Counts.NONE);
        board.read.now();
        assertThat(counts[0].now()).isEqualTo(Counts.NONE);

        board.concern(TestBoard.TODAY, TestStore.LEAD, "A bruise", board.school.nell.id());
        counts[0].changed(Deed.of(Deed.Kind.FILE_OPENED));
        assertThat(counts[0].now().today()).isZero();
        counts[0].changed(Deed.of(Deed.Kind.ENTRY_RECORDED));
        counts[0].now();
        assertThat(counts[0].now()).isEqualTo(new Counts(1, 0));
    }

    @Test
    void filesOnTheirWayAreCountedWithTheirRoom() {
        LineCounts counts =
                new LineCounts(
                        Background.direct(),
                        daybook.clock(),
                        () -> {
                            throw new AssertionError("nothing has changed");
                        });
        counts.read(
                new Today(
                        TestBoard.TODAY,
                        List.of(
                                new NeedsYou(
                                        Group.TRANSFERS,
                                        new Timing(Timing.Urgency.SOON, "", "", LocalDate.MAX),
                                        List.of(),
                                        "",
                                        new ToDo.Send(TransferId.fresh(), "Send"))),
                        List.of(),
                        List.of(),
                        Figures.NONE));
        counts.now();
        assertThat(counts.now()).isEqualTo(new Counts(1, 1));
    }
}
