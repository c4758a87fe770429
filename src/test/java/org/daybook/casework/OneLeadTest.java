package org.daybook.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.daybook.base.ChildId;
import org.daybook.people.StaffId;

class OneLeadTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 1, 5);
    private static final Stamp STAMP = new Stamp(Instant.EPOCH, "Mrs Ruth Marlow");

    /** Each number is the days from one handing over to the next; several on one day are meant. */
    @Property
    void R15_however_often_it_is_handed_over_each_day_has_exactly_one_lead(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 9) Integer> steps) {
        ChildCase open = opened();
        LocalDate day = OPENED;
        for (int step : steps) {
            day = day.plusDays(step);
            open = open.handedTo(duty(CaseDuty.Kind.LEAD, new StaffId(UUID.randomUUID()), day));
        }
        for (LocalDate at = OPENED; !at.isAfter(day.plusDays(10)); at = at.plusDays(1)) {
            LocalDate each = at;
            assertThat(open.duties().stream().filter(duty -> duty.holds(each)))
                    .as("leads on %s", each)
                    .hasSize(1);
        }
        assertThat(open.duties()).hasSize(steps.size() + 1);
    }

    private static ChildCase opened() {
        return new ChildCase(
                ChildCase.Id.fresh(),
                ChildId.fresh(),
                OPENED,
                STAMP.by(),
                "Plan made",
                STAMP.at(),
                Optional.empty(),
                List.of(duty(CaseDuty.Kind.LEAD, new StaffId(UUID.randomUUID()), OPENED)));
    }

    private static CaseDuty duty(CaseDuty.Kind kind, StaffId who, LocalDate from) {
        return new CaseDuty(CaseDuty.Id.fresh(), who, kind, from, Optional.empty(), STAMP);
    }
}
