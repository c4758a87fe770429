package org.daybook.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.extract.ChildsFile;
import org.daybook.extract.WrensFile;
import org.daybook.pack.print.PaperBars;
import org.daybook.transfer.PracticeFile;
import org.junit.jupiter.api.Test;

class EveryTextTest {

    private record Leaf(String text, int number) {}

    private record Tree(
            List<Leaf> list, Map<String, Leaf> map, Optional<Leaf> one, Set<String> set) {}

    private record Strange(StringBuilder words) {}

    @Test
    void goesToEveryDepth() {
        Tree tree =
                new Tree(
                        List.of(new Leaf("a", 1)),
                        Map.of("key", new Leaf("b", 2)),
                        Optional.of(new Leaf("c", 3)),
                        Set.of("d"));
        assertThat(EveryText.through(text -> text + "!", tree))
                .isEqualTo(
                        new Tree(
                                List.of(new Leaf("a!", 1)),
                                Map.of("key", new Leaf("b!", 2)),
                                Optional.of(new Leaf("c!", 3)),
                                Set.of("d!")));
    }

    @Test
    void whereNothingChangesTheSameValueComesBack() {
        ChildsFile wren = WrensFile.wren();
        assertThat(EveryText.through(text -> text, wren)).isSameAs(wren);
    }

    @Test
    void whatItCannotLookIntoIsRefused() {
        assertThatThrownBy(
                        () -> EveryText.through(text -> text, new Strange(new StringBuilder("x"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("x");
    }

    /** Every text of a file with one of everything, by itself: none is forgotten, all are borne. */
    @Test
    void eachTextOfAWholeFileCanBeTakenOutAndIsGoneFromAllOfIt() {
        ChildsFile wren = WrensFile.wren();
        List<String> texts =
                EveryText.in(wren).stream()
                        .filter(text ->
                                text.codePoints().filter(Character::isLetterOrDigit).count() > 1)
                        .distinct()
                        .toList();
        assertThat(texts).hasSizeGreaterThan(60);
        for (String text : texts) {
            Redaction redaction =
                    Redaction.of(
                            List.of(PracticePack.passage(text, Reason.OTHER)), new PaperBars());
            ChildsFile left = EveryText.through(redaction, wren);
            assertThat(EveryText.in(left)).noneMatch(redaction::touches);
            assertThat(left.toString()).contains("withheld, reason 6");
        }
    }

    @Test
    void theDayOnePageAndTheSchoolsAreTextsToo() {
        assertThat(EveryText.in(PracticeFile.transfer(PracticeFile.dayOne())))
                .contains("Mr Idris Penn", PracticeFile.dayOne().notKnown());
    }
}
