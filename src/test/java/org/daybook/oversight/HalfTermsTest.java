package org.daybook.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.base.SchoolDays;
import org.junit.jupiter.api.Test;

class HalfTermsTest {

    private static final SchoolDays UNKNOWN = SchoolDays.byWeekdays();

    @Property(tries = 300)
    void everyDayLiesInJustOneHalfTermAndTheLastHoldsToday(
            @ForAll @IntRange(min = 0, max = 10_000) int days) {
        LocalDate today = LocalDate.of(2015, 1, 1).plusDays(days);
        HalfTerms terms = HalfTerms.until(today, 8, UNKNOWN);
        assertThat(terms.all()).hasSize(8);
        assertThat(terms.present().holds(today)).isTrue();
        terms.all()
                .getFirst()
                .first()
                .datesUntil(today.plusDays(1))
                .forEach(day ->
                        assertThat(terms.all().stream().filter(one -> one.holds(day)).count())
                                .isEqualTo(1));
    }

    @Test
    void theUsualOnesRunFromAutumnToAutumn() {
        HalfTerms terms = HalfTerms.until(LocalDate.of(2026, 11, 24), 8, UNKNOWN);
        assertThat(terms.usual()).isTrue();
        assertThat(terms.all())
                .extracting(HalfTerm::name)
                .containsExactly(
                        "Aut 1", "Aut 2", "Spr 1", "Spr 2", "Sum 1", "Sum 2", "Aut 1", "Aut 2");
    }

    @Test
    void theSchoolsOwnDatesAreTakenWhereTheyAreKnownAndTheUsualOnesBefore() {
        SchoolDays own =
                new SchoolDays(
                        List.of(
                                new SchoolDays.Term(day(2026, 6, 8), day(2026, 7, 24)),
                                new SchoolDays.Term(day(2026, 9, 7), day(2026, 10, 16)),
                                new SchoolDays.Term(day(2026, 11, 2), day(2026, 12, 18))));
        HalfTerms terms = HalfTerms.until(day(2026, 11, 24), 5, own);
        assertThat(terms.usual()).isFalse();
        assertThat(terms.all())
                .extracting(HalfTerm::name, HalfTerm::first)
                .containsExactly(
                        tuple("Spr 2", day(2026, 2, 23)),
                        tuple("Sum 1", day(2026, 4, 20)),
                        tuple("Sum 2", day(2026, 6, 8)),
                        tuple("Aut 1", day(2026, 9, 7)),
                        tuple("Aut 2", day(2026, 11, 2)));
    }

    @Test
    void ofAYearThatIsHalfTypedTheRestIsUsual() {
        SchoolDays own =
                new SchoolDays(List.of(new SchoolDays.Term(day(2026, 9, 7), day(2026, 10, 16))));
        HalfTerms terms = HalfTerms.until(day(2027, 3, 1), 4, own);
        assertThat(terms.usual()).isTrue();
        assertThat(terms.all())
                .extracting(HalfTerm::name, HalfTerm::first)
                .containsExactly(
                        tuple("Aut 1", day(2026, 9, 7)),
                        tuple("Aut 2", day(2026, 11, 2)),
                        tuple("Spr 1", day(2027, 1, 1)),
                        tuple("Spr 2", day(2027, 2, 22)));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
