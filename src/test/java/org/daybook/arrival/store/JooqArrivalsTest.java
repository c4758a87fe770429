package org.daybook.arrival.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.arrival.ArrivalSchool.FRIDAY;
import static org.daybook.arrival.ArrivalSchool.TODAY;
import static org.daybook.arrival.ArrivalSchool.line;

import java.util.List;
import java.util.Optional;
import org.daybook.arrival.Arrival;
import org.daybook.arrival.ArrivalPractice;
import org.daybook.arrival.ArrivalSchool;
import org.daybook.arrival.ArrivalStep;
import org.daybook.arrival.ChangeArrivalPractice;
import org.daybook.arrival.Ending;
import org.daybook.arrival.Measure;
import org.daybook.base.ArrivalId;
import org.daybook.base.Problem;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqArrivalsTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private ArrivalSchool in;

    @BeforeEach
    void open() {
        in = new ArrivalSchool(daybook);
    }

    @Test
    void everything_that_was_recorded_reads_back_the_same() {
        ArrivalId id = in.received(FRIDAY);
        Arrival after =
                in.recorded(
                        id,
                        line(ArrivalStep.PUT_IN_PLACE, TODAY, "Agreed with her mother")
                                .at("after school")
                                .putting(
                                        List.of(
                                                new Measure(
                                                        "A named adult at the gate",
                                                        "Miss Ada Calder",
                                                        Optional.of(TODAY),
                                                        false),
                                                new Measure(
                                                        "Ring her aunt first",
                                                        "",
                                                        Optional.empty(),
                                                        true))));
        assertThat(in.found(id)).isEqualTo(after);
        assertThat(in.arrivals.of(in.nell())).containsExactly(after);
        assertThat(in.arrivals.all()).containsExactly(after);
    }

    @Test
    void what_has_ended_is_not_open_and_is_open_again_once_taken_up() {
        ArrivalId id = in.begun();
        in.end.end(id, Optional.of(Ending.How.CHILD_LEFT), "Moved on after a week");
        assertThat(in.arrivals.open()).isEmpty();
        assertThat(in.found(id).ending())
                .hasValueSatisfying(
                        ending -> assertThat(ending.why()).isEqualTo("Moved on after a week"));
        in.end.takeUpAgain(id);
        assertThat(in.arrivals.open()).containsExactly(in.found(id));
    }

    @Test
    void the_school_is_put_right_and_nothing_else() {
        ArrivalId id = in.asked(FRIDAY);
        Arrival before = in.found(id);
        assertThat(in.correct.correct(id, "Alder Lane Infants", "", "01632 960 301")).isEmpty();
        assertThat(in.found(id).school()).isEqualTo("Alder Lane Infants");
        assertThat(in.found(id).lines()).isEqualTo(before.lines());
        assertThat(in.correct.correct(id, " ", "", ""))
                .extracting(Problem::field)
                .containsExactly("school");
    }

    @Test
    void the_practice_is_the_usual_one_until_it_is_changed() {
        assertThat(in.practices.current()).isEqualTo(ArrivalPractice.usual());
        ChangeArrivalPractice change = new ChangeArrivalPractice(daybook.journal(), in.practices);
        assertThat(change.change(new ChangeArrivalPractice.Typed("1", "3", "6", "2", "4", "5")))
                .isEmpty();
        assertThat(in.practices.current()).isEqualTo(new ArrivalPractice(1, 3, 6, 2, 4, 5));
        assertThat(change.change(new ChangeArrivalPractice.Typed("0", "x", "", "251", "-1", "5")))
                .hasSize(5);
        assertThat(in.practices.current()).isEqualTo(new ArrivalPractice(1, 3, 6, 2, 4, 5));
    }
}
