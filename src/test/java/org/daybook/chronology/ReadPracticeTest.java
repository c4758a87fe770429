package org.daybook.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.daybook.base.Problem;
import org.daybook.chronology.ReadPractice.Reading;
import org.daybook.chronology.ReadPractice.TypedGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadPracticeTest {

    private static final TypedGroup ABUSE = new TypedGroup("Abuse", "Neglect\nPhysical abuse");

    @Test
    void whatHoldsReadsAsItself() {
        Practice usual = Practice.usual();
        List<TypedGroup> groups =
                usual.categories().groups().stream()
                        .map(one -> new TypedGroup(one.name(), String.join("\n", one.categories())))
                        .toList();
        assertThat(ReadPractice.read("16:00", "6", groups)).isEqualTo(new Reading.Read(usual));
    }

    @Test
    void blankLinesAndEmptyGroupsAreLeftOut() {
        TypedGroup typed = new TypedGroup("  Abuse ", "\n Neglect \n\n\tPhysical abuse\n");
        Reading reading =
                ReadPractice.read("3.30pm", " 10 ", List.of(typed, new TypedGroup(" ", "\n")));
        assertThat(reading)
                .isEqualTo(
                        new Reading.Read(
                                new Practice(
                                        new Categories(
                                                List.of(
                                                        new Categories.Group(
                                                                "Abuse",
                                                                List.of(
                                                                        "Neglect",
                                                                        "Physical abuse")))),
                                        LocalTime.of(15, 30),
                                        10)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "teatime", "99:99", "before lunch"})
    void theHourIsATimeByTheClock(String typed) {
        assertThat(problems(ReadPractice.read(typed, "6", List.of(ABUSE))))
                .extracting(Problem::field)
                .containsExactly(ReadPractice.DECIDE_BEFORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-3", "53", "six", "1.5", "99999999999999999999", "\u0666"})
    void aGapIsANumberOfWeeksWithinAYear(String typed) {
        assertThat(problems(ReadPractice.read("16:00", typed, List.of(ABUSE))))
                .extracting(Problem::field)
                .containsExactly(ReadPractice.GAP_WEEKS);
    }

    @Test
    void aCategoryStandsInOnePlaceOnly() {
        List<List<Problem>> groups =
                groups(ABUSE, new TypedGroup("Home", "Housing\nneglect"), new TypedGroup("B", "C"));
        assertThat(groups.getFirst()).isEmpty();
        assertThat(groups.get(1))
                .extracting(Problem::sentence)
                .containsExactly(
                        "\u201cneglect\u201d stands here already, in \u201cAbuse\u201d. One place"
                                + " is enough.");
        assertThat(groups.getLast()).isEmpty();
    }

    @Test
    void aGroupHasANameOfItsOwnAndACategory() {
        List<List<Problem>> groups =
                groups(
                        ABUSE,
                        new TypedGroup("", "Housing"),
                        new TypedGroup("abuse", "Poverty"),
                        new TypedGroup("Empty", " \n"));
        assertThat(groups.get(1)).extracting(Problem::field).containsExactly("group-name");
        assertThat(groups.get(2))
                .extracting(Problem::sentence)
                .containsExactly("Another group has this name.");
        assertThat(groups.get(3)).extracting(Problem::field).containsExactly("group-categories");
    }

    @Test
    void aVeryLongCategoryIsNamedByItsBeginningAndNotCut() {
        String emoji = "\ud83d\ude00".repeat(200);
        assertThat(groups(new TypedGroup("Abuse", emoji)).getFirst().getFirst().sentence())
                .startsWith("\u201c" + "\ud83d\ude00".repeat(30) + " \u2026\u201d has 400");
    }

    @Test
    void aListOfNothingIsRefused() {
        assertThat(problems(ReadPractice.read("16:00", "6", List.of())))
                .extracting(Problem::sentence)
                .containsExactly("Keep at least one group with a category.");
    }

    private static List<List<Problem>> groups(TypedGroup... typed) {
        return unclear(ReadPractice.read("16:00", "6", List.of(typed))).groups();
    }

    private static List<Problem> problems(Reading reading) {
        return unclear(reading).problems();
    }

    private static Reading.Unclear unclear(Reading reading) {
        if (reading instanceof Reading.Unclear unclear) {
            return unclear;
        }
        throw new AssertionError("read");
    }
}
