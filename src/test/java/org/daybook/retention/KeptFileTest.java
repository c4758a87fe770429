package org.daybook.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.daybook.base.ChildId;
import org.daybook.children.Child;
import org.daybook.children.Detail;
import org.daybook.children.Particulars;
import org.daybook.retention.KeptFile.MayGo;
import org.junit.jupiter.api.Test;

/** From when a file may go, as a rule of its own. */
class KeptFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void twenty_five_years_from_birth() {
        KeptFile file = file(LocalDate.of(2001, 11, 24), List.of(), List.of(), Optional.empty());

        assertThat(from(file)).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(file.mayGoOn(TODAY)).isTrue();
        assertThat(file.mayGoOn(TODAY.minusDays(1))).isFalse();
    }

    @Test
    void whoever_was_born_on_a_leap_day_grows_up_on_the_last_of_february() {
        KeptFile file = file(LocalDate.of(2004, 2, 29), List.of(), List.of(), Optional.empty());

        assertThat(from(file)).isEqualTo(LocalDate.of(2029, 2, 28));
    }

    @Property(tries = 200)
    void no_hold_that_is_in_force_lets_any_file_go_on_any_day(
            @ForAll @DateRange(min = "1950-01-01", max = "2026-01-01") LocalDate born,
            @ForAll HoldKind kind,
            @ForAll @DateRange(min = "1990-01-01", max = "2024-12-31") LocalDate day) {
        KeptFile file = file(born, List.of(), List.of(hold(kind, true)), Optional.empty());

        assertThat(file.mayGoOn(day)).isFalse();
    }

    @Test
    void the_inquiry_keeps_it_seventy_five_years_and_then_no_longer() {
        KeptFile file =
                file(
                        LocalDate.of(1951, 11, 24),
                        List.of(),
                        List.of(hold(HoldKind.INQUIRY, true)),
                        Optional.empty());

        assertThat(file.mayGoOn(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(file.holdsOn(LocalDate.of(2026, 11, 23))).hasSize(1);
        assertThat(file.mayGoOn(LocalDate.of(2026, 11, 24))).isTrue();
    }

    @Test
    void a_hold_that_has_ended_forbids_nothing() {
        KeptFile file =
                file(
                        LocalDate.of(1999, 1, 1),
                        List.of(),
                        List.of(hold(HoldKind.POLICE, false)),
                        Optional.empty());

        assertThat(file.mayGoOn(TODAY)).isTrue();
    }

    @Test
    void where_no_copy_is_kept_it_may_go_as_soon_as_the_next_school_has_it() {
        Moved moved =
                new Moved(
                        "Merrow Vale Juniors",
                        Optional.of(LocalDate.of(2026, 9, 8)),
                        Optional.of(LocalDate.of(2026, 9, 11)),
                        Optional.empty());
        KeptFile file =
                file(
                        LocalDate.of(2015, 1, 1),
                        List.of(decision(false)),
                        List.of(),
                        Optional.of(moved));

        assertThat(from(file)).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(
                        file(
                                        LocalDate.of(2015, 1, 1),
                                        List.of(decision(false)),
                                        List.of(),
                                        Optional.empty())
                                .mayGo(TODAY))
                .isInstanceOf(MayGo.NotKnown.class);
    }

    @Test
    void without_a_day_of_birth_no_end_is_known() {
        KeptFile file = file(null, List.of(), List.of(), Optional.empty());

        assertThat(file.mayGo(TODAY)).isInstanceOf(MayGo.NotKnown.class);
        assertThat(file.mayGoOn(TODAY)).isFalse();
    }

    @Test
    void the_next_look_is_the_first_of_review_hold_and_end() {
        KeptFile kept =
                file(
                        LocalDate.of(2015, 1, 1),
                        List.of(decision(true)),
                        List.of(hold(HoldKind.POLICE, true)),
                        Optional.empty());

        assertThat(kept.lookAgainOn(TODAY)).contains(LocalDate.of(2027, 3, 1));
    }

    private static LocalDate from(KeptFile file) {
        return ((MayGo.From) file.mayGo(TODAY)).day();
    }

    private static KeptFile file(
            @org.jspecify.annotations.Nullable LocalDate born,
            List<KeptCopy> decisions,
            List<Hold> holds,
            Optional<Moved> moved) {
        Particulars known =
                Particulars.NONE
                        .with(Detail.LEGAL_FORENAME, "Sol")
                        .born(Optional.ofNullable(born))
                        .leftOn(Optional.of(LocalDate.of(2012, 7, 20)));
        return new KeptFile(
                new Child(ChildId.fresh(), Instant.EPOCH, known),
                decisions,
                holds,
                moved,
                true,
                RetentionRules.USUAL);
    }

    private static KeptCopy decision(boolean kept) {
        return new KeptCopy(
                ChildId.fresh(),
                1,
                kept,
                "A brother is still here.",
                kept ? Optional.of(LocalDate.of(2028, 9, 1)) : Optional.empty(),
                LocalDate.of(2026, 9, 14),
                "Mrs Ruth Marlow",
                Instant.EPOCH,
                "Mrs Ruth Marlow");
    }

    private static Hold hold(HoldKind kind, boolean inForce) {
        return new Hold(
                Hold.Id.fresh(),
                ChildId.fresh(),
                kind,
                "Reference 44",
                LocalDate.of(1990, 1, 1),
                Optional.of(LocalDate.of(2027, 3, 1)),
                inForce
                        ? Optional.empty()
                        : Optional.of(new Hold.End(LocalDate.of(2020, 1, 1), "They wrote so.")),
                Instant.EPOCH,
                "Mrs Ruth Marlow");
    }
}
