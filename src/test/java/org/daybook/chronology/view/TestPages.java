package org.daybook.chronology.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.SchoolDays;
import org.daybook.children.OpenChildFile;
import org.daybook.children.store.JooqLinks;
import org.daybook.chronology.ChronologyDeeds;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.TestSchool;
import org.daybook.desk.Background;
import org.daybook.desk.EntryKindName;
import org.daybook.desk.Navigator;
import org.daybook.desk.Place;
import org.daybook.journal.Deed;
import org.daybook.people.Duty;
import org.daybook.people.People;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;
import org.daybook.people.store.JooqPeople;
import org.daybook.vault.TestStore;

/** The pages' models on a real store, everything on one thread, with a navigator that remembers. */
final class TestPages implements Navigator {

    final TestSchool school;
    final Surroundings around;
    final ChronologyDeeds deeds;
    final List<Place> gone = new ArrayList<>();
    int wentBack;

    TestPages(TestStore daybook) {
        this.school = new TestSchool(daybook);
        People people = new JooqPeople(daybook.store());
        daybook.journal()
                .change(Deed.of(Deed.Kind.STAFF_CHANGED), () -> staff().forEach(people::keep));
        this.around =
                new Surroundings(
                        Background.direct(),
                        this,
                        daybook.clock(),
                        SchoolDays::byWeekdays,
                        school.find,
                        people,
                        new JooqLinks(daybook.store()));
        this.deeds =
                new ChronologyDeeds(
                        school.record(),
                        school.amend(),
                        school.decide(),
                        school.addAction(),
                        school.finish(),
                        school.keepDraft(),
                        school.letGoDraft(),
                        school.turns());
    }

    private static List<StaffMember> staff() {
        return List.of(
                member("Mrs Ruth Marlow", "designated safeguarding lead", Optional.of(Duty.LEAD)),
                member("Mr Fenn", "deputy head", Optional.of(Duty.DEPUTY)),
                member("Miss Calder", "teaching assistant", Optional.empty()));
    }

    private static StaffMember member(String name, String role, Optional<Duty> duty) {
        return new StaffMember(StaffId.fresh(), name, role, duty, Optional.empty());
    }

    EntryFormModel form(EntryKind kind, ChildId... children) {
        return form(
                new Place.NewEntry(
                        new EntryKindName(kind.name()), List.of(children), Optional.empty()));
    }

    EntryFormModel form(Place.NewEntry place) {
        EntryFormModel model =
                new EntryFormModel(place, deeds, school.drafts, school.practices, around);
        model.arrive();
        return model;
    }

    ChildFileModel file(ChildId child) {
        return new ChildFileModel(
                child,
                new OpenChildFile(school.daybook.journal(), school.children),
                school.entries,
                school.practices,
                deeds,
                around);
    }

    AmendEntryModel amend(EntryId entry, ChildId child) {
        AmendEntryModel model =
                new AmendEntryModel(
                        new Place.AmendEntry(entry, child),
                        deeds,
                        school.entries,
                        school.drafts,
                        school.practices,
                        around);
        model.arrive();
        return model;
    }

    @Override
    public void go(Place place) {
        gone.add(place);
    }

    @Override
    public void back() {
        wentBack++;
    }
}
