package org.daybook.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.arrival.ArrivalSchool.TODAY;
import static org.daybook.arrival.ArrivalSchool.line;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.arrival.ArrivalSchool;
import org.daybook.arrival.ArrivalStep;
import org.daybook.base.ArrivalId;
import org.daybook.base.SchoolDays;
import org.daybook.children.AddChild;
import org.daybook.children.Child;
import org.daybook.children.Detail;
import org.daybook.children.Particulars;
import org.daybook.oversight.Timing.Urgency;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ArrivalSourceTest {

    private static final LocalDateTime NOW = TODAY.atTime(10, 30);

    @RegisterExtension final TestStore daybook = new TestStore();
    private ArrivalSchool in;
    private ArrivalSource source;

    @BeforeEach
    void open() {
        in = new ArrivalSchool(daybook);
        source =
                new ArrivalSource(
                        in.arrivals, in.practices, in.school.find, SchoolDays::byWeekdays);
    }

    @Test
    void a_file_that_is_awaited_waits_and_on_the_day_after_its_day_it_needs_the_lead() {
        ArrivalId id = in.asked(LocalDate.of(2026, 11, 17));
        assertThat(source.needsYou(NOW)).isEmpty();
        assertThat(source.waits(NOW))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.what())
                                .isEqualTo(
                                        "File from Merrow Vale Juniors, last asked for Tue 17 Nov"));
        assertThat(source.needsYou(NOW.plusDays(1)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.group()).isEqualTo(Group.ARRIVALS);
                    assertThat(one.timing().urgency()).isEqualTo(Urgency.LATE);
                    assertThat(one.why())
                            .isEqualTo(
                                    "The file has not come from Merrow Vale Juniors, asked for Tue"
                                            + " 17 Nov.");
                    assertThat(one.toDo()).isEqualTo(new ToDo.FileIn(id, "Record a chase"));
                });
        assertThat(source.waits(NOW.plusDays(1))).isEmpty();
    }

    @Test
    void a_file_has_one_line_however_much_is_due_with_it() {
        ArrivalId id = in.received(LocalDate.of(2026, 11, 19));
        assertThat(source.needsYou(NOW))
                .extracting(NeedsYou::toDo)
                .containsExactly(new ToDo.FileIn(id, "Record the reading"));
        in.recorded(id, line(ArrivalStep.READ, TODAY, ""));
        assertThat(source.needsYou(NOW))
                .extracting(NeedsYou::toDo)
                .containsExactly(new ToDo.FileIn(id, "Record the acknowledgement"));
    }

    @Test
    void whoever_joined_from_another_school_is_asked_about_until_somebody_asks() {
        Child sol = newcomer("Alder Lane Infants", LocalDate.of(2026, 11, 16));
        newcomer("", LocalDate.of(2026, 11, 16));
        newcomer("Alder Lane Infants", LocalDate.of(2026, 9, 1));
        assertThat(source.needsYou(NOW))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.toDo()).isEqualTo(new ToDo.AskForFile(sol.id()));
                    assertThat(one.timing().how()).isEqualTo("4 school days late");
                });
        in.begun(sol.id(), Optional.of(LocalDate.of(2026, 11, 16)));
        assertThat(source.needsYou(NOW))
                .extracting(NeedsYou::toDo)
                .hasOnlyElementsOfType(ToDo.FileIn.class);
    }

    private Child newcomer(String from, LocalDate joined) {
        return new AddChild(daybook.journal(), in.school.children, in.school.find, daybook.clock())
                .add(
                        new Particulars(
                                Map.of(
                                        Detail.LEGAL_FORENAME,
                                        "Sol",
                                        Detail.LEGAL_SURNAME,
                                        "Wickett",
                                        Detail.PREVIOUS_SCHOOL,
                                        from),
                                Optional.empty(),
                                Optional.of(joined),
                                Optional.empty(),
                                List.of()));
    }
}
