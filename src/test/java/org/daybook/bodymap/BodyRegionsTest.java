package org.daybook.bodymap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyRegionsTest {

    @ParameterizedTest(name = "{0} {1},{2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "FRONT | 500 |  50 | Forehead",
                "FRONT | 500 |  12 | Top of the head",
                "FRONT | 565 |  82 | Left eye or eyebrow",
                "FRONT | 435 |  82 | Right eye or eyebrow",
                "FRONT | 500 |  98 | Nose",
                "FRONT | 585 | 108 | Left cheek",
                "FRONT | 500 | 122 | Mouth",
                "FRONT | 500 | 146 | Chin",
                "FRONT | 665 |  94 | Left ear",
                "FRONT | 335 |  94 | Right ear",
                "FRONT | 500 | 170 | Neck, front",
                "FRONT | 720 | 212 | Left shoulder, front",
                "FRONT | 500 | 250 | Chest, middle",
                "FRONT | 620 | 260 | Chest, left side",
                "FRONT | 380 | 260 | Chest, right side",
                "FRONT | 500 | 330 | Upper abdomen",
                "FRONT | 370 | 400 | Lower abdomen, right side",
                "FRONT | 757 | 290 | Left upper arm, front",
                "FRONT | 788 | 355 | Left elbow, crease (front)",
                "FRONT | 822 | 430 | Left forearm, inside (front)",
                "FRONT | 178 | 430 | Right forearm, inside (front)",
                "FRONT | 858 | 478 | Left wrist, inside (front)",
                "FRONT | 880 | 518 | Left palm",
                "FRONT | 958 | 538 | Left thumb, palm side",
                "FRONT | 895 | 580 | Left fingers, palm side",
                "FRONT | 612 | 580 | Left thigh, front",
                "FRONT | 388 | 690 | Right knee, front",
                "FRONT | 605 | 800 | Left shin",
                "FRONT | 590 | 903 | Left ankle, front",
                "FRONT | 605 | 940 | Left foot, top",
                "FRONT | 620 | 978 | Left toes",
                "BACK  | 500 |  80 | Back of the head",
                "BACK  | 335 |  94 | Left ear, from behind",
                "BACK  | 500 | 240 | Upper back, between the shoulder blades",
                "BACK  | 380 | 260 | Upper back, left side",
                "BACK  | 620 | 260 | Upper back, right side",
                "BACK  | 500 | 390 | Lower back",
                "BACK  | 410 | 470 | Left buttock",
                "BACK  | 178 | 430 | Left forearm, outside (back)",
                "BACK  | 822 | 430 | Right forearm, outside (back)",
                "BACK  | 212 | 355 | Left elbow, point (back)",
                "BACK  | 120 | 518 | Back of the left hand",
                "BACK  | 610 | 690 | Back of the right knee",
                "BACK  | 395 | 800 | Left calf",
                "BACK  | 600 | 948 | Right heel"
            })
    void each_place_has_its_words_in_the_childs_own_left_and_right(
            BodySide side, int x, int y, String words) {
        assertThat(BodyMap.regionOf(BodyMark.at(side, x, y))).isEqualTo(words);
    }

    @Property
    void the_other_hand_side_is_the_same_place_with_the_other_word(
            @ForAll BodySide side,
            @ForAll @IntRange(min = 0, max = 499) int x,
            @ForAll @IntRange(min = 0, max = 1000) int y) {
        String here = BodyRegions.of(side, x, y);
        String there = BodyRegions.of(side, BodyMark.WHOLE - x, y);
        assertThat(turned(there)).isEqualTo(here);
    }

    @Property
    void left_of_the_front_lies_where_right_of_the_back_does(
            @ForAll @IntRange(min = 0, max = 499) int x,
            @ForAll @IntRange(min = 0, max = 1000) int y) {
        assertThat(BodyRegions.of(BodySide.FRONT, x, y)).doesNotContainIgnoringCase("left");
        assertThat(BodyRegions.of(BodySide.BACK, x, y)).doesNotContainIgnoringCase("right");
    }

    @Property
    void every_place_of_the_frame_has_words(
            @ForAll BodySide side,
            @ForAll @IntRange(min = 0, max = 1000) int x,
            @ForAll @IntRange(min = 0, max = 1000) int y) {
        String words = BodyRegions.of(side, x, y);
        assertThat(words).isNotBlank().doesNotContain("{").matches("[A-Z].*");
    }

    private static String turned(String words) {
        for (List<String> pair : List.of(List.of("Left", "Right"), List.of("left", "right"))) {
            if (words.contains(pair.getFirst())) {
                return words.replace(pair.getFirst(), pair.getLast());
            }
            if (words.contains(pair.getLast())) {
                return words.replace(pair.getLast(), pair.getFirst());
            }
        }
        return words;
    }
}
