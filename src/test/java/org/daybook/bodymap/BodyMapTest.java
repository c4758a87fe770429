package org.daybook.bodymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BodyMapTest {

    private static final BodyMark BRUISE =
            new BodyMark(
                    BodySide.FRONT,
                    822,
                    430,
                    BodyMark.Kind.BRUISE,
                    "about 3 cm",
                    "yellow at the edge",
                    "");

    @Test
    void a_mark_is_said_in_one_line() {
        assertThat(BRUISE.sentence())
                .isEqualTo("Left forearm, inside (front): bruise, about 3 cm, yellow at the edge");
        assertThat(BRUISE.note("oval").sentence()).endsWith("yellow at the edge (oval)");
        assertThat(BodyMark.at(BodySide.BACK, 500, 390).sentence()).isEqualTo("Lower back: mark");
    }

    @Test
    void marks_are_numbered_from_one() {
        BodyMap map = BodyMap.of(BRUISE, BodyMark.at(BodySide.BACK, 500, 390));
        assertThat(map.lines().get(1)).startsWith("2. Lower back");
    }

    @Test
    void a_mark_lies_inside_the_frame() {
        assertThatThrownBy(() -> BodyMark.at(BodySide.FRONT, 1001, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BodyMark.at(BodySide.FRONT, 0, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 100)
    void what_was_added_last_and_taken_away_leaves_the_map_as_it_was(
            @ForAll("maps") BodyMap map, @ForAll("marks") BodyMark mark) {
        assertThat(map.with(mark).without(map.size())).isEqualTo(map);
        assertThat(map.with(mark).size()).isEqualTo(map.size() + 1);
    }

    @Property(tries = 100)
    void replacing_a_mark_by_itself_changes_nothing(@ForAll("maps") BodyMap map) {
        for (int i = 0; i < map.size(); i++) {
            BodyMark mark = map.marks().get(i);
            assertThat(map.replaced(i, mark.kind(BodyMark.Kind.SCAR)).replaced(i, mark))
                    .isEqualTo(map);
        }
    }

    @Provide
    Arbitrary<BodyMap> maps() {
        return marks().list().ofMaxSize(6).map(BodyMap::new);
    }

    @Provide
    Arbitrary<BodyMark> marks() {
        Arbitrary<Integer> thousandths = Arbitraries.integers().between(0, BodyMark.WHOLE);
        Arbitrary<String> words =
                Arbitraries.of(List.of("", "about 3 cm", "\u0645\u0631\u062d\u0628\u0627"));
        return Combinators.combine(
                        Arbitraries.of(BodySide.class),
                        thousandths,
                        thousandths,
                        Arbitraries.of(BodyMark.Kind.class),
                        words,
                        words,
                        words)
                .as(BodyMark::new);
    }
}
