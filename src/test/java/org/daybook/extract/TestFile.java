package org.daybook.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.attachments.store.JooqAttachments;
import org.daybook.base.ChildId;
import org.daybook.casework.Casework;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.store.JooqChildren;
import org.daybook.children.store.JooqLinks;
import org.daybook.chronology.Entry;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.extract.print.ExtractPaper;
import org.daybook.followup.FollowUps;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.journal.Deed;
import org.daybook.people.Duty;
import org.daybook.people.OurSchool;
import org.daybook.people.People;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;
import org.daybook.people.store.JooqPeople;
import org.daybook.vault.TestStore;

/** Wren's file in a real store, with everything that gathers and saves an extract of it. */
public final class TestFile {

    public final TestStore daybook;
    public final GatherExtract gather;
    public final ExtractPress press = new ExtractPaper();
    public final SaveExtract save;

    public TestFile(TestStore daybook) {
        this.daybook = daybook;
        this.gather =
                new GatherExtract(
                        daybook.journal(),
                        TestPorts.files(daybook.store()),
                        new JooqPeople(daybook.store()),
                        daybook.clock());
        this.save = saving(press);
        daybook.journal().change(Deed.of(Deed.Kind.STORE_MADE), this::fill);
    }

    public SaveExtract saving(ExtractPress with) {
        return new SaveExtract(daybook.journal(), gather, with);
    }

    private void fill() {
        People people = new JooqPeople(daybook.store());
        people.changeSchool(
                new OurSchool("Hollowbrook Primary (practice school)", "01632 960 100", "", ""));
        people.keep(
                new StaffMember(
                        StaffId.fresh(),
                        WrensFile.LEAD,
                        "designated safeguarding lead",
                        Optional.of(Duty.LEAD),
                        Optional.empty()));
        JooqChildren children = new JooqChildren(daybook.store());
        Stream.of(WrensFile.WREN, WrensFile.LARK, WrensFile.KIT)
                .map((ChildId id) -> WrensFile.child(id))
                .forEach(children::add);
        JooqEntries entries = new JooqEntries(daybook.store());
        List<Entry> all = WrensEntries.all();
        all.forEach(entries::add);
        ChildsFile.Records records = WrensFile.records(all);
        Casework casework = new JooqCasework(daybook.store());
        records.standing().statuses().forEach(casework::keep);
        records.standing().professionals().forEach(casework::keep);
        records.standing().alerts().forEach(casework::keep);
        JooqLinks links = new JooqLinks(daybook.store());
        records.links().forEach(links::add);
        FollowUps followUps = new JooqFollowUps(daybook.store());
        records.followUps().forEach(followUps::add);
        JooqAttachments attachments = new JooqAttachments(daybook.store());
        records.files().values().forEach(files -> files.forEach(attachments::add));
    }
}
