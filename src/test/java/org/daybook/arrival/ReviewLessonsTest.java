package org.daybook.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.arrival.ArrivalSchool.TODAY;
import static org.daybook.arrival.ArrivalSchool.line;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.arrival.ArrivalStanding.Near;
import org.daybook.base.ArrivalId;
import org.daybook.chronology.EntryKind;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the reviews taught about files that do not come, from the receiving school's side. */
class ReviewLessonsTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private ArrivalSchool in;

    @BeforeEach
    void open() {
        in = new ArrivalSchool(daybook);
    }

    @Test
    void r2_and_emma_5b_a_file_that_does_not_come_is_late_chased_escalated_and_in_the_chronology() {
        ArrivalId id = in.asked(LocalDate.of(2026, 11, 2));
        assertThat(in.standing(id, LocalDate.of(2026, 11, 10)).near()).isEqualTo(Near.LATE);
        in.recorded(id, line(ArrivalStep.CHASED, LocalDate.of(2026, 11, 10), "Rang their office"));
        assertThat(in.standing(id, TODAY).due().map(ArrivalDue::step))
                .contains(ArrivalStep.ESCALATED);
        in.recorded(
                id,
                line(ArrivalStep.ESCALATED, TODAY, "Asked their headteacher to see to it today"));
        assertThat(in.told(in.nell()).getLast())
                .satisfies(one -> assertThat(one.kind()).isEqualTo(EntryKind.AGENCY_CONTACT))
                .satisfies(one ->
                        assertThat(one.wording().narrative())
                                .startsWith("The child\u2019s earlier file has not come"));
    }

    @Test
    void r2_and_emma_5b_what_came_has_a_dated_receipt_and_a_reader() {
        ArrivalId id = in.received(TODAY);
        assertThat(in.standing(id, TODAY).phase()).isEqualTo(ArrivalStanding.Phase.UNREAD);
        in.recorded(id, line(ArrivalStep.READ, TODAY, ""));
        in.recorded(id, line(ArrivalStep.ACKNOWLEDGED, TODAY, "Slip signed, by secure e-mail"));
        Arrival arrival = in.found(id);
        assertThat(arrival.taken(ArrivalStep.READ).map(ArrivalLine::by)).contains(TestStore.LEAD);
        assertThat(arrival.taken(ArrivalStep.ACKNOWLEDGED).map(ArrivalLine::day))
                .isEqualTo(Optional.of(TODAY));
    }
}
