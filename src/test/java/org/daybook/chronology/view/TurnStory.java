package org.daybook.chronology.view;

import static org.daybook.chronology.TestSchool.TODAY;
import static org.daybook.chronology.TestSchool.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.children.AddLink;
import org.daybook.children.Child;
import org.daybook.children.LinkKind;
import org.daybook.children.store.JooqLinks;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.NewAction;
import org.daybook.chronology.NewDecision;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.TestSchool;
import org.daybook.chronology.TurnDeeds;
import org.daybook.chronology.Voice;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;

/** Invented entries with all that may become of one, in the files of a sister and a brother. */
final class TurnStory {

    private final TestSchool school;
    private final TurnDeeds turns;
    final Child nell;
    final Child kit;

    TurnStory(TestSchool school) {
        this.school = school;
        this.turns = school.turns();
        this.nell = school.nell;
        this.kit = school.kit;
    }

    void tell() {
        siblings();
        closed();
        moved();
        same();
        withdrawn();
        notHeard();
        ofBoth();
        school.recorded(
                EntryKind.PARENT_CONTACT,
                TODAY.minusDays(3),
                "Ms Quarry rang: Kit stays with his grandmother until Sunday.",
                kit.id());
    }

    void siblings() {
        new AddLink(
                        school.daybook.journal(),
                        new JooqLinks(school.daybook.store()),
                        school.daybook.clock())
                .add(
                        nell.id(),
                        new AddLink.Answers(
                                Optional.of(kit.id()), LinkKind.SIBLING, "", "", "", ""));
    }

    private Entry closed() {
        Entry entry =
                decided(
                        concern(
                                LocalDate.of(2026, 9, 16),
                                "Came without a coat in the rain for the third day.",
                                nell.id()));
        return kept(
                turns.close()
                        .close(
                                entry.id(),
                                "The school gave a coat; it is worn every day. Ms Quarry spoke of"
                                        + " money, and took up the food bank."));
    }

    private void moved() {
        Entry entry = concern(LocalDate.of(2026, 11, 12), "Asleep in maths again.", nell.id());
        turns.move().move(entry.id(), nell.id(), kit.id(), "The twin groups were mixed up");
    }

    private void same() {
        Entry whole =
                decided(
                        concern(
                                LocalDate.of(2026, 11, 18),
                                "Told Miss Calder at lunch that there was no tea at home.",
                                nell.id()));
        Entry other =
                concern(
                        LocalDate.of(2026, 11, 19),
                        "Said in the queue that she had had no tea.",
                        nell.id());
        school.addAction().add(other.id(), new NewAction("Ask the kitchen", "me", When.on(TODAY)));
        turns.merge().merge(other.id(), whole.id(), "Both were in the queue at the time");
    }

    private void withdrawn() {
        Entry entry =
                concern(LocalDate.of(2026, 11, 20), "A red mark on the left cheek.", nell.id());
        turns.withdraw().withdraw(entry.id(), "It was face paint from the fair.");
    }

    private void notHeard() {
        Entry meeting =
                school.recorded(
                        EntryKind.MEETING,
                        LocalDate.of(2026, 11, 5),
                        "Agreed: health visitor by 19 November.",
                        nell.id());
        school.addAction()
                .add(
                        meeting.id(),
                        new NewAction(
                                "Hear whether the health visitor came",
                                "Mr Joel Fenn",
                                When.on(LocalDate.of(2026, 11, 19))));
    }

    private void ofBoth() {
        List<ChildInEntry> parts =
                List.of(
                        part(nell.id(), Role.VICTIM, "Physical abuse", "Kit pulled me away."),
                        part(kit.id(), Role.WITNESS, "Domestic abuse", ""));
        decided(
                school.recorded(
                        NewEntry.of(
                                EntryKind.CONCERN,
                                Wording.of(
                                        When.on(TODAY.minusDays(1), "15:20"),
                                        "At the gate Nell was pulled by the arm. Kit stood between"
                                                + " them.",
                                        parts))));
    }

    private static ChildInEntry part(ChildId child, Role role, String category, String words) {
        return new ChildInEntry(
                child,
                role,
                category,
                List.of(),
                words.isEmpty() ? Voice.NOT_SAID : Voice.WORDS,
                words,
                words.isEmpty() ? "" : "to Mr Fenn, at once",
                SeenAlone.NOT_SAID);
    }

    private Entry concern(LocalDate day, String narrative, ChildId child) {
        return school.recorded(EntryKind.CONCERN, day, narrative, child);
    }

    private Entry decided(Entry entry) {
        return kept(
                school.decide()
                        .decide(
                                entry.id(),
                                new NewDecision(
                                        Decision.Kind.EARLY_HELP,
                                        "",
                                        "One of several small signs in a short time.")));
    }
}
