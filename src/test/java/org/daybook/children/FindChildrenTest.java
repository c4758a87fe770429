package org.daybook.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.base.ChildId;
import org.junit.jupiter.api.Test;

class FindChildrenTest {

    private final MemoryChildren children = new MemoryChildren();
    private final FindChildren find = new FindChildren(children);
    private int next = 10;

    @Test
    void findsByAnyPartOfAnyName() {
        add("Katherine", "Quarry", known -> known.with(Detail.PREFERRED_FORENAME, "Kit"));
        assertThat(names("kit")).containsExactly("Kit Quarry");
        assertThat(names("kath")).containsExactly("Kit Quarry");
        assertThat(names("QUARR")).containsExactly("Kit Quarry");
        assertThat(names("arry")).containsExactly("Kit Quarry");
        assertThat(names("quarry k")).containsExactly("Kit Quarry");
        assertThat(names("kit ash")).isEmpty();
        assertThat(names("  ")).isEmpty();
    }

    @Test
    void findsWithoutAccentsApostrophesAndHyphens() {
        add("Zoë", "O’Brien-Łęcka", known -> known);
        for (String typed :
                List.of("zoe", "ZOË", "obrien", "o'brien", "lecka", "o’brien lec", "obrienlecka")) {
            assertThat(names(typed)).as(typed).containsExactly("Zoë O’Brien-Łęcka");
        }
    }

    @Test
    void findsByUpn() {
        add("Wren", "Ashdown", known -> known.with(Detail.UPN, "B801200005001"));
        assertThat(names("b8012")).containsExactly("Wren Ashdown");
        assertThat(names("005001")).containsExactly("Wren Ashdown");
    }

    @Test
    void putsTheLikeliestFirst() {
        add("Martin", "Wrenfield", known -> known);
        add("Wren", "Ashdown", known -> known);
        add("Olwren", "Barrow", known -> known);
        add("Wrenna", "Aldous", known -> known);
        assertThat(names("wren"))
                .containsExactly(
                        "Wren Ashdown", "Wrenna Aldous", "Martin Wrenfield", "Olwren Barrow");
    }

    @Test
    void putsThoseWhoLeftAfterThoseWhoAreHere() {
        add("Ivy", "Abbot", known -> known.leftOn(Optional.of(LocalDate.of(2025, 7, 22))));
        add("Ivy", "Tansley", known -> known);
        assertThat(names("ivy")).containsExactly("Ivy Tansley", "Ivy Abbot");
    }

    @Test
    void takesInWhatIsNewAndForgetsOnRequest() {
        add("Ivy", "Tansley", known -> known);
        Child ivy = find.find("ivy").getFirst();
        find.refresh(ivy.with(ivy.particulars().with(Detail.LEGAL_SURNAME, "Moss")));
        assertThat(names("moss")).containsExactly("Ivy Moss");
        assertThat(names("tansley")).isEmpty();
        find.forget();
        assertThat(names("moss")).isEmpty();
        assertThat(find.all()).isEmpty();
    }

    @Property(tries = 200)
    void findsByEveryStretchOfTheName(
            @ForAll @IntRange(max = 11) int from, @ForAll @IntRange(min = 1, max = 12) int to) {
        MemoryChildren one = new MemoryChildren();
        one.add(Practice.wren());
        FindChildren finder = new FindChildren(one);
        finder.refresh();
        String name = "wren ashdown";
        String typed = name.substring(Math.min(from, to), Math.max(from, to)).strip();
        assertThat(finder.find(typed)).hasSize(typed.isEmpty() ? 0 : 1);
    }

    private List<String> names(String typed) {
        return find.find(typed).stream().map(Child::name).toList();
    }

    private void add(
            String forename, String surname, java.util.function.UnaryOperator<Particulars> more) {
        Particulars known = Practice.named(forename, surname, LocalDate.of(2018, 1, 1));
        children.add(new Child(Practice.id(next++), Practice.ADDED, more.apply(known)));
        find.refresh();
    }

    /** Children in a list. */
    private static final class MemoryChildren implements Children {

        private final List<Child> all = new ArrayList<>();

        @Override
        public List<Child> all() {
            return List.copyOf(all);
        }

        @Override
        public Optional<Child> withId(ChildId id) {
            return all.stream().filter(child -> child.id().equals(id)).findFirst();
        }

        @Override
        public void add(Child child) {
            all.add(child);
        }

        @Override
        public void change(Child child) {
            takeBack(child.id());
            add(child);
        }

        @Override
        public void takeBack(ChildId id) {
            all.removeIf(child -> child.id().equals(id));
        }
    }
}
