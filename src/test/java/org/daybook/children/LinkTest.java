package org.daybook.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.children.store.JooqChildren;
import org.daybook.children.store.JooqLinks;
import org.daybook.vault.TestStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LinkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @RegisterExtension final TestStore daybook = new TestStore();
    private JooqLinks links;
    private AddLink add;
    private EndLink end;
    private ChildId wren;
    private ChildId nell;
    private ChildId bram;

    @BeforeEach
    void open() {
        links = new JooqLinks(daybook.store());
        add = new AddLink(daybook.journal(), links, daybook.clock());
        end = new EndLink(daybook.journal(), links, daybook.clock());
        JooqChildren children = new JooqChildren(daybook.store());
        AddChild adding =
                new AddChild(
                        daybook.journal(), children, new FindChildren(children), daybook.clock());
        wren = adding.add(Practice.wren().particulars()).id();
        nell = adding.add(Practice.nell().particulars()).id();
        bram = adding.add(Practice.bram().particulars()).id();
    }

    @Test
    void a_link_between_two_children_here_is_one_row_and_read_from_both_sides() {
        ChildLink link = linked(wren, nell, LinkKind.SIBLING);
        assertThat(links.of(wren)).containsExactly(link);
        assertThat(links.of(nell)).containsExactly(link);
        assertThat(link.otherThan(nell)).contains(wren);
        assertThat(links.siblings(wren)).containsExactly(nell);
        assertThat(links.siblings(nell)).containsExactly(wren);
        assertThat(daybook.journal().about(nell).getFirst().deed().children())
                .containsExactlyInAnyOrder(wren, nell);
    }

    @Test
    void R8_harm_alleged_between_peers_is_told_from_each_side_in_neutral_words() {
        ChildLink link = linked(wren, bram, LinkKind.HARM_BY);
        assertThat(link.words(wren)).isEqualTo("Alleged to have caused harm to this child");
        assertThat(link.words(bram)).isEqualTo("Alleged to have been harmed by this child");
        assertThat(links.siblings(wren)).isEmpty();
        assertThat(refused(bram, Optional.of(wren), LinkKind.HARM_TO, "").sentence())
                .isEqualTo("These two are linked in this way already.");
    }

    @Test
    void those_in_one_household_count_as_one_family_and_those_elsewhere_are_names() {
        linked(wren, bram, LinkKind.HOUSEHOLD);
        kept(
                add.add(
                        wren,
                        new AddLink.Answers(
                                Optional.empty(),
                                LinkKind.SIBLING,
                                "Rowan",
                                "brother, 4 months",
                                "",
                                "")));
        assertThat(links.siblings(wren)).containsExactly(bram);
        assertThat(links.of(wren)).hasSize(2);
    }

    @Test
    void an_ended_link_stays_to_be_read_and_counts_no_more() {
        ChildLink link = linked(wren, nell, LinkKind.SIBLING);
        assertThat(refused(end.end(link.id(), TODAY, " ")).field()).isEqualTo(EndLink.WHY);
        assertThat(refused(end.end(link.id(), TODAY.plusDays(1), "x")).field())
                .isEqualTo(EndLink.ON);
        kept(end.end(link.id(), TODAY, "Not related after all."));
        assertThat(links.siblings(wren)).isEmpty();
        assertThat(links.of(nell).getFirst().end().orElseThrow().why())
                .isEqualTo("Not related after all.");
        assertThat(refused(end.end(link.id(), TODAY, "x")).sentence())
                .isEqualTo("This has ended already.");
        assertThat(linked(wren, nell, LinkKind.SIBLING).holds()).isTrue();
    }

    @Test
    void a_link_to_oneself_to_nobody_of_no_kind_or_twice_is_asked_about() {
        linked(wren, nell, LinkKind.SIBLING);
        assertThat(refused(wren, Optional.of(wren), LinkKind.SIBLING, "").sentence())
                .startsWith("That is the child whose file this is.");
        assertThat(refused(wren, Optional.empty(), LinkKind.SIBLING, " ").field())
                .isEqualTo(AddLink.WHO);
        assertThat(refused(wren, Optional.of(bram), null, "").field()).isEqualTo(AddLink.KIND);
        assertThat(refused(nell, Optional.of(wren), LinkKind.SIBLING, "").sentence())
                .isEqualTo("These two are linked in this way already.");
        assertThat(refused(wren, Optional.empty(), LinkKind.FRIEND, "x".repeat(401)).sentence())
                .startsWith("This is longer than one field keeps, 400 characters.");
    }

    private ChildLink linked(ChildId one, ChildId other, LinkKind kind) {
        return kept(add.add(one, new AddLink.Answers(Optional.of(other), kind, "", "", "", "")));
    }

    private Problem refused(
            ChildId child, Optional<ChildId> other, @Nullable LinkKind kind, String name) {
        return refused(add.add(child, new AddLink.Answers(other, kind, name, "", "", "")));
    }

    private static ChildLink kept(LinkOutcome outcome) {
        assertThat(outcome).isInstanceOf(LinkOutcome.Kept.class);
        return ((LinkOutcome.Kept) outcome).link();
    }

    private static Problem refused(LinkOutcome outcome) {
        assertThat(outcome).isInstanceOf(LinkOutcome.Refused.class);
        List<Problem> problems = ((LinkOutcome.Refused) outcome).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }
}
