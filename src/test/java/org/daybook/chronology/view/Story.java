package org.daybook.chronology.view;

import static org.daybook.chronology.TestSchool.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.DraftId;
import org.daybook.children.Child;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Feedback;
import org.daybook.chronology.HalfWritten;
import org.daybook.chronology.NewAction;
import org.daybook.chronology.NewDecision;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.Parents;
import org.daybook.chronology.Question;
import org.daybook.chronology.Report;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.TestSchool;
import org.daybook.chronology.Voice;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;

/** An invented child with a few invented months behind her, for looking at the pages. */
final class Story {

    private final TestSchool school;
    final Child wren;

    Story(TestSchool school) {
        this.school = school;
        this.wren = school.child("Wren", "Ashdown", "Year 5", LocalDate.of(2017, 2, 3));
    }

    void tell() {
        school.recorded(
                EntryKind.FILE_RECEIVED,
                LocalDate.of(2026, 6, 2),
                "Child protection file came from Alder Lane Infants by hand: 41 pages, seal"
                        + " unbroken. Receipt signed and sent back the same day.",
                wren.id());
        Entry meeting =
                school.recorded(
                        EntryKind.MEETING,
                        LocalDate.of(2026, 11, 5),
                        "Core group. Agreed: health visitor by 19 November; school to keep a"
                                + " breakfast place.",
                        wren.id());
        school.addAction()
                .add(
                        meeting.id(),
                        new NewAction(
                                "Hear whether the health visitor came",
                                "Mr Fenn",
                                When.on(LocalDate.of(2026, 11, 19))));
        school.recorded(
                EntryKind.POSITIVE_EVENT,
                LocalDate.of(2026, 11, 22),
                "Read a poem of her own to the whole school. Grandmother came to listen and stayed"
                        + " for tea.",
                wren.id());
        breakfast();
        bruise();
        school.keepDraft()
                .keep(
                        DraftId.fresh(),
                        new HalfWritten(
                                EntryKind.CONCERN,
                                Optional.empty(),
                                Map.of(
                                        Question.NARRATIVE,
                                        "After assembly Kit asked Mr Fenn whether the police tell"
                                                + " parents who rang them."),
                                List.of(ChildInEntry.of(school.kit.id())),
                                List.of()));
    }

    private void breakfast() {
        ChildInEntry words =
                new ChildInEntry(
                        wren.id(),
                        Role.VICTIM,
                        "Neglect",
                        List.of("Domestic abuse"),
                        Voice.WORDS,
                        "I did the bottles for the baby because Mum couldn\u2019t get up. I\u2019m"
                                + " good at it.",
                        "to Miss Calder, in the library corner",
                        SeenAlone.YES);
        Wording wording =
                new Wording(
                        When.on(TODAY, "about 08:50"),
                        "School office",
                        new Report(When.on(TODAY, "09:15"), "Miss Calder, teaching assistant"),
                        "Wren came in by the office at 08:50, the third late arrival this"
                                + " fortnight. Coat wet, no breakfast. Fell asleep during reading"
                                + " and woke startled.",
                        "",
                        "Breakfast in the office. She stayed with Miss Calder until ten.",
                        new Parents(Parents.Told.NOT_YET, "social worker first"),
                        "",
                        new Feedback("Mrs Ruth Marlow, in person", When.on(TODAY, "15:30")),
                        List.of(words));
        Entry first =
                school.recorded(
                        new NewEntry(
                                EntryKind.CONCERN,
                                wording,
                                Optional.of(
                                        new NewDecision(
                                                Decision.Kind.OTHER,
                                                "Shared with the social worker today; bring to the"
                                                        + " core group on 26 November.",
                                                "Caring for the baby at night is new, and the"
                                                        + " plan\u2019s first aim is not met.")),
                                List.of(
                                        new NewAction("Tell Priya Dunmore", "me", When.on(TODAY)),
                                        new NewAction(
                                                "Note for the core group",
                                                "me",
                                                When.on(LocalDate.of(2026, 11, 26)))),
                                Optional.empty()));
        school.finish().finish(first.actions().getFirst().id(), "rang her, 10:40");
        Wording again =
                new Wording(
                        wording.happened(),
                        wording.place(),
                        wording.report(),
                        wording.narrative() + " Lost a shoe on the way.",
                        wording.othersPresent(),
                        wording.doneSoFar(),
                        wording.parents(),
                        wording.told(),
                        wording.feedback(),
                        wording.children());
        school.amend().amend(first.id(), again, "The shoe was left out");
    }

    private void bruise() {
        LocalDate yesterday = TODAY.minusDays(1);
        Wording wording =
                new Wording(
                        When.on(yesterday, "swimming"),
                        "",
                        new Report(When.on(yesterday, "14:10"), "Mr Fenn"),
                        "Bruise on the left forearm, seen at swimming by Mr Fenn.",
                        "",
                        "",
                        Parents.NOT_SAID,
                        "",
                        Feedback.NONE,
                        List.of(part(school.nell.id()), part(wren.id())));
        school.recorded(NewEntry.of(EntryKind.CONCERN, wording));
    }

    private static ChildInEntry part(ChildId child) {
        return ChildInEntry.of(child);
    }
}
