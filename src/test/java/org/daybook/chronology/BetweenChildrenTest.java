package org.daybook.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.chronology.TestSchool.TODAY;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens between children, from each one's side, and what came of it. */
class BetweenChildrenTest {

    private static final String CATEGORY = "Sexual harassment between children";

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestSchool school;

    @BeforeEach
    void open() {
        school = new TestSchool(daybook);
    }

    @Test
    void r19_harm_between_children_keeps_each_side_its_action_and_its_impact_before_it_is_closed() {
        ChildId harmed = school.nell.id();
        ChildId alleged = school.kit.id();
        Wording wording =
                Wording.of(
                        When.on(TODAY, "10:40"),
                        "Said in the corridor",
                        List.of(
                                part(harmed, Role.VICTIM, CATEGORY),
                                part(alleged, Role.ALLEGED, CATEGORY)));
        NewEntry written =
                new NewEntry(
                        EntryKind.CONCERN,
                        wording,
                        Optional.of(
                                new NewDecision(
                                        Decision.Kind.WATCH, "", "The first time it is said")),
                        List.of(
                                new NewAction(
                                        "Speak with each alone", "Mrs Marlow", When.on(TODAY))),
                        Optional.empty());
        Entry concern = kept(school.record().record(written));

        assertThat(school.entries.about(harmed)).containsExactly(concern);
        assertThat(school.entries.about(alleged)).containsExactly(concern);
        assertThat(concern.child(harmed).map(ChildInEntry::role)).contains(Role.VICTIM);
        assertThat(concern.child(alleged).map(ChildInEntry::role)).contains(Role.ALLEGED);
        assertThat(concern.child(alleged).map(ChildInEntry::category)).contains(CATEGORY);

        CloseEntry close = school.turns().close();
        assertThat(refused(close.close(concern.id(), "It stopped")))
                .singleElement()
                .asString()
                .startsWith("Still open: Speak with each alone");
        school.finish().finish(concern.actions().getFirst().id(), "Both said the same");
        assertThat(refused(close.close(concern.id(), "")))
                .containsExactly("Say in a few words what came of it.");
        Entry closed = kept(close.close(concern.id(), "Nothing more since; Nell says so herself"));
        assertThat(closed.closing().map(Turn::words))
                .contains("Nothing more since; Nell says so herself");
    }

    private static ChildInEntry part(ChildId child, Role role, String category) {
        return new ChildInEntry(
                child, role, category, List.of(), Voice.NOT_SAID, "", "", SeenAlone.NOT_SAID);
    }

    private static Entry kept(Recorded came) {
        assertThat(came).isInstanceOf(Recorded.Kept.class);
        return ((Recorded.Kept) came).entry();
    }

    private static List<String> refused(Recorded came) {
        assertThat(came).isInstanceOf(Recorded.Refused.class);
        return ((Recorded.Refused) came).problems().stream().map(Problem::sentence).toList();
    }
}
