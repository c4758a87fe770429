package org.daybook.children.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.children.AddChild;
import org.daybook.children.ChangeChild;
import org.daybook.children.Child;
import org.daybook.children.ChildDay;
import org.daybook.children.Contact;
import org.daybook.children.Detail;
import org.daybook.children.FindChildren;
import org.daybook.children.OpenChildFile;
import org.daybook.children.Particulars;
import org.daybook.children.Practice;
import org.daybook.journal.Deed;
import org.daybook.journal.Trace;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JooqChildrenTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private JooqChildren children;
    private FindChildren find;
    private AddChild add;
    private ChangeChild change;

    @BeforeEach
    void open() {
        children = new JooqChildren(daybook.store());
        find = new FindChildren(children);
        add = new AddChild(daybook.journal(), children, find, daybook.clock());
        change = new ChangeChild(daybook.journal(), children, find);
    }

    @Test
    void keepsEveryFieldOfAChild() {
        Child child = add.add(everything());
        assertThat(children.withId(child.id())).contains(child);
        assertThat(children.all()).containsExactly(child);
    }

    @Test
    void keepsTheLeastThatCanBeKnown() {
        Child child = add.add(Particulars.NONE.with(Detail.LEGAL_FORENAME, "Sol"));
        assertThat(children.withId(child.id())).contains(child);
    }

    @Test
    void changesAChildAndItsContacts() {
        Child child = add.add(everything());
        Particulars news =
                child.particulars()
                        .with(Detail.NOTES, "")
                        .with(Detail.REG_GROUP, "Merlin")
                        .born(Optional.empty())
                        .contacts(List.of(Contact.named("June Ashdown"), Contact.named("Abel")));
        Child after = change.change(child, news);
        assertThat(children.withId(child.id())).contains(after);
        assertThat(find.find("everything")).containsExactly(after);
        assertThat(daybook.journal().about(child.id()).getFirst().deed().detail())
                .isEqualTo("Class, Notes, Date of birth, Contacts");
    }

    @Test
    void leavesNoTraceWhenNothingIsNew() {
        Child child = add.add(everything());
        change.change(child, everything());
        assertThat(daybook.journal().about(child.id())).hasSize(1);
    }

    @Test
    void warnsOfDoubles() {
        Child wren = add.add(Practice.wren().particulars());
        Particulars sameName = Practice.named("WREN", "Ashdown", LocalDate.of(2017, 2, 3));
        assertThat(add.doubles(sameName)).containsExactly(wren);
        assertThat(add.doubles(Particulars.NONE.with(Detail.UPN, "b8012 00005001")))
                .containsExactly(wren);
        assertThat(add.doubles(sameName.born(Optional.empty()))).isEmpty();
        assertThat(change.doubles(wren.id(), sameName)).isEmpty();
    }

    @Test
    void leavesATraceOfEachOpeningOfAFile() {
        Child wren = add.add(Practice.wren().particulars());
        OpenChildFile open = new OpenChildFile(daybook.journal(), children);
        assertThat(open.open(wren.id())).contains(wren);
        assertThat(open.open(ChildId.fresh())).isEmpty();
        assertThat(daybook.journal().about(wren.id()))
                .extracting(trace -> trace.deed().kind())
                .containsExactly(Deed.Kind.FILE_OPENED, Deed.Kind.CHILD_ADDED);
    }

    @Test
    void readsItsBeforeImageBack() {
        Child child = new Child(Practice.id(9), Practice.ADDED, everything());
        assertThat(BeforeImage.read(BeforeImage.of(child))).contains(child);
        assertThat(BeforeImage.read(BeforeImage.of(Practice.nell()))).contains(Practice.nell());
        assertThat(BeforeImage.read("")).isEmpty();
    }

    @Test
    void namesNoChildInTheJournal() {
        Child child = add.add(everything());
        change.change(child, everything().with(Detail.LEGAL_SURNAME, "Planted"));
        assertThat(daybook.journal().latest(9))
                .extracting(Trace::deed)
                .allSatisfy(deed -> assertThat(deed.detail()).doesNotContain("Planted"));
    }

    private static Particulars everything() {
        Particulars all = Particulars.NONE;
        for (Detail detail : Detail.values()) {
            String text = "Everything " + detail.inWords();
            all = all.with(detail, text.substring(0, Math.min(text.length(), detail.longest())));
        }
        int day = 1;
        for (ChildDay each : ChildDay.values()) {
            all = each.in(all, Optional.of(LocalDate.of(2017, 2, day++)));
        }
        return all.contacts(
                List.of(
                        new Contact("Dana", "Mother", true, "01632", "d@example.org", "Mill Lane"),
                        Contact.named("June")));
    }
}
