package org.daybook.vault.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What is written to the log comes back as it was, whatever it was. */
class CodecLaws {

    @Property(tries = 300)
    void a_frame_comes_back_as_it_was(@ForAll("frames") Frame frame) throws Exception {
        assertThat(Frame.of(frame.bytes())).isEqualTo(frame);
    }

    @Property(tries = 200)
    void a_tally_does_not_depend_on_the_order_of_the_rows(@ForAll("frames") Frame frame) {
        Tally forth = Tally.NONE;
        for (RowImage row : frame.rows()) {
            forth = forth.with(row);
        }
        Tally back = Tally.NONE;
        for (RowImage row : frame.rows().reversed()) {
            back = back.with(row);
        }
        assertThat(back).isEqualTo(forth);
        for (RowImage row : frame.rows()) {
            back = back.without(row);
        }
        assertThat(back).isEqualTo(Tally.NONE);
    }

    @Property(tries = 200)
    void a_header_comes_back_as_it_was_and_no_flipped_bit_passes(
            @ForAll long store, @ForAll int segment, @ForAll int schema, @ForAll("bits") int bit)
            throws Exception {
        Header header =
                new Header(
                        Header.FORMAT,
                        new UUID(store, ~store),
                        segment,
                        schema,
                        "5e".repeat(32),
                        Header.START);
        byte[] bytes = header.bytes();
        assertThat(Header.of(bytes)).isEqualTo(header);

        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Header.of(bytes))
                .isInstanceOf(LogDamaged.class);
    }

    @Provide
    Arbitrary<Integer> bits() {
        return Arbitraries.integers().between(0, 8 * Header.BYTES - 1);
    }

    @Provide
    Arbitrary<Frame> frames() {
        Arbitrary<Tally> tallies =
                Arbitraries.longs()
                        .map(rows -> new Tally(rows, rows + 1, ~rows, 0, Long.MIN_VALUE));
        return Combinators.combine(
                        Arbitraries.of(Frame.Kind.class), tallies, rows().list().ofMaxSize(6))
                .as(Frame::new);
    }

    private static Arbitrary<RowImage> rows() {
        return Combinators.combine(
                        Arbitraries.of(RowImage.Kind.class),
                        Arbitraries.strings().ofMaxLength(12),
                        values().list().ofMaxSize(8))
                .as(CodecLaws::row);
    }

    private static RowImage row(RowImage.Kind kind, String table, List<@Nullable Object> values) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            columns.add("COLUMN_" + i);
        }
        // A column's name has a UTF-8 form; what stands in it need not have one.
        return new RowImage(kind, new Shape(table.replaceAll("\\p{Cs}", "?"), columns), values);
    }

    private static Arbitrary<@Nullable Object> values() {
        Arbitrary<Object> moments =
                Combinators.combine(
                                Arbitraries.longs().between(-30_000_000_000L, 30_000_000_000L),
                                Arbitraries.integers().between(0, 999_999_999),
                                Arbitraries.integers().between(-64_800, 64_800))
                        .as((second, nano, offset) ->
                                OffsetDateTime.ofInstant(
                                        Instant.ofEpochSecond(second, nano),
                                        ZoneOffset.ofTotalSeconds(offset)));
        return Arbitraries.oneOf(
                        Arbitraries.longs().asGeneric(),
                        Arbitraries.integers().asGeneric(),
                        Arbitraries.strings().all().ofMaxLength(400).asGeneric(),
                        Arbitraries.of(
                                        "",
                                        "\ud83d\udc26",
                                        "\ud800",
                                        "\udc26\ud83d",
                                        "x".repeat(70_000))
                                .asGeneric(),
                        Arbitraries.longs()
                                .between(-400_000, 400_000)
                                .map(LocalDate::ofEpochDay)
                                .asGeneric(),
                        moments,
                        Arbitraries.of(true, false).asGeneric(),
                        Arbitraries.create(UUID::randomUUID).asGeneric())
                .injectNull(0.1);
    }
}
