package org.daybook.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.daybook.base.ChildId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an audit asks of the registers. */
class RegisterFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "'',None yet",
        "'3',3 school days",
        "'1',1 school day",
        "'2 4',3 school days",
        "'2 3',2.5 school days",
        "'0 1 9',1 school day",
        "'1 2 3 40',2.5 school days"
    })
    void theMedianIsTheMiddleOneOrHalfWayBetweenTheTwoInTheMiddle(String taken, String median) {
        List<Integer> sorted =
                taken.isEmpty()
                        ? List.of()
                        : List.of(taken.split(" ")).stream().map(Integer::valueOf).toList();
        assertThat(RegisterFigures.median(sorted)).isEqualTo(median);
    }

    @Property
    void halfTookNoLongerAndHalfNoShorter(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 60) Integer> taken) {
        List<Integer> sorted = taken.stream().sorted().toList();
        double median = Double.parseDouble(RegisterFigures.median(sorted).split(" ")[0]);
        assertThat(sorted.stream().filter(one -> one <= median).count() * 2)
                .isGreaterThanOrEqualTo(sorted.size());
        assertThat(sorted.stream().filter(one -> one >= median).count() * 2)
                .isGreaterThanOrEqualTo(sorted.size());
    }

    @Test
    void theShareSaysItsNumbersAndAPercentageOnlyWhereThereAreEnough() {
        assertThat(value(rows(2, 1), 2)).isEqualTo("2 of 3");
        assertThat(value(rows(11, 1), 2)).isEqualTo("11 of 12 (91\u00a0%)");
        assertThat(value(List.of(row(RowState.TO_SEND, null, null, null)), 2))
                .isEqualTo("None yet");
    }

    @Test
    void receiptsOutstandingAreCountedAndThosePastTheirDayAreSaid() {
        List<RegisterRow> rows =
                List.of(
                        row(RowState.NO_RECEIPT, 2, true, TODAY.minusDays(1)),
                        row(RowState.NO_RECEIPT, 2, true, TODAY),
                        row(RowState.ARRIVED, 2, true, null));
        Figure receipts = new Register(Direction.OUT, rows, TODAY).figures().get(3);
        assertThat(receipts.value()).isEqualTo("2");
        assertThat(receipts.how()).contains("1 is past the day");
    }

    @Test
    void aFirstYearSaysNoneYetAndNeverNought() {
        for (Direction direction : Direction.values()) {
            List<Figure> figures = new Register(direction, List.of(), TODAY).figures();
            assertThat(figures)
                    .extracting(Figure::value)
                    .containsExactly("0", "None yet", "None yet", "0");
            assertThat(figures).allSatisfy(figure -> assertThat(figure.how()).endsWith("."));
        }
    }

    @Test
    void aSchoolYearBeginsInSeptember() {
        assertThat(YearSpan.of(LocalDate.of(2027, 8, 31)).words()).isEqualTo("2026/27");
        assertThat(YearSpan.of(LocalDate.of(2027, 9, 1)).words()).isEqualTo("2027/28");
        assertThat(YearSpan.of(LocalDate.of(2100, 1, 1)).words()).isEqualTo("2099/00");
        assertThat(YearSpan.of(LocalDate.of(2028, 2, 29)).holds(LocalDate.of(2027, 9, 1))).isTrue();
    }

    @Test
    void filtersLetThroughWhatFitsAllOfThem() {
        List<RegisterRow> rows =
                List.of(
                        row(RowState.ARRIVED, 2, true, null),
                        row(RowState.LATE, null, false, null));
        Register register = new Register(Direction.OUT, rows, TODAY);
        assertThat(register.filtered(RegisterFilter.ALL)).isEqualTo(register);
        RegisterFilter late =
                new RegisterFilter(
                        Optional.of(YearSpan.of(TODAY)),
                        Optional.of(RowState.LATE),
                        Optional.of("Merrow Vale School"));
        assertThat(register.filtered(late).rows()).containsExactly(rows.get(1));
        assertThat(late.words()).isEqualTo("School year 2026/27, Late, Merrow Vale School");
        RegisterFilter other =
                new RegisterFilter(
                        Optional.of(new YearSpan(2020)), Optional.empty(), Optional.empty());
        assertThat(register.filtered(other).rows()).isEmpty();
        assertThat(register.years()).containsExactly(YearSpan.of(TODAY));
        assertThat(register.schools()).containsExactly("Merrow Vale School");
    }

    @Test
    void everyStateBelongsToOneRegister() {
        List<RowState> all = new ArrayList<>(Direction.OUT.states());
        all.addAll(Direction.IN.states());
        assertThat(all).containsExactlyInAnyOrder(RowState.values());
    }

    private static List<RegisterRow> rows(int inTime, int late) {
        return IntStream.range(0, inTime + late)
                .mapToObj(number -> row(RowState.ARRIVED, 3, number < inTime, null))
                .toList();
    }

    private static String value(List<RegisterRow> rows, int figure) {
        return new Register(Direction.OUT, rows, TODAY).figures().get(figure).value();
    }

    static RegisterRow row(
            RowState state,
            @Nullable Integer taken,
            @Nullable Boolean inTime,
            @Nullable LocalDate expected) {
        return new RegisterRow(
                UUID.randomUUID(),
                ChildId.fresh(),
                "Merrow Vale School",
                TODAY,
                state,
                Optional.ofNullable(taken),
                Optional.ofNullable(inTime),
                state == RowState.NO_RECEIPT,
                Optional.ofNullable(expected),
                List.of(),
                List.of());
    }
}
