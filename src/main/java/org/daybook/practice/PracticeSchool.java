package org.daybook.practice;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.Progress;
import org.daybook.calendar.Calendars;
import org.daybook.calendar.store.JooqCalendars;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.Child;
import org.daybook.children.Children;
import org.daybook.children.ColumnMapping;
import org.daybook.children.CsvRead;
import org.daybook.children.CsvTable;
import org.daybook.children.FindChildren;
import org.daybook.children.ImportChildren;
import org.daybook.children.ReadCsv;
import org.daybook.children.store.JooqChildren;
import org.daybook.children.store.JooqImports;
import org.daybook.children.store.JooqLinks;
import org.daybook.followup.store.JooqFollowUpPractices;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.people.ChangePeople;
import org.daybook.people.Duty;
import org.daybook.people.OurSchool;
import org.daybook.people.StaffId;
import org.daybook.people.StaffMember;
import org.daybook.people.store.JooqPeople;
import org.daybook.transfer.store.JooqRuleBook;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.vault.Store;
import org.daybook.vault.files.SealedFiles;

/** Fills an empty store with Hollowbrook Primary. */
public final class PracticeSchool {

    private final Store store;
    private final Optional<SealedFiles> sealed;
    private final PracticeDays days;
    private final PracticeDesk desk;
    private final Children children;

    /** Without the files of entries, for a store that has no place for them. */
    public PracticeSchool(Store store, Clock clock) {
        this(store, Optional.empty(), clock);
    }

    public PracticeSchool(Store store, SealedFiles sealed, Clock clock) {
        this(store, Optional.of(sealed), clock);
    }

    private PracticeSchool(Store store, Optional<SealedFiles> sealed, Clock clock) {
        this.store = store;
        this.sealed = sealed;
        this.days = new PracticeDays(clock);
        this.desk = new PracticeDesk(store, sealed, days);
        this.children = new JooqChildren(store);
    }

    /**
     * Fills the records unless somebody is at the keys of them already. One change: a filling that
     * is broken off leaves nothing, and the next opening begins it again.
     */
    public void fillIfEmpty() {
        if (new JooqPeople(store).me().isEmpty()) {
            store.commit(() -> {
                fill();
                return true;
            });
        }
    }

    /**
     * The school, its staff, its children, their chronologies, what holds for each, files on their
     * way out and in, what is followed up, and what was considered.
     */
    public void fill() {
        Facts file = file();
        people(file.part("school").orElseThrow());
        importChildren();
        Calendars calendars = new JooqCalendars(store);
        PracticeCalendar.keep(desk.journal(), calendars, days);
        Diary diary = new Diary();
        PracticeEntries entries = new PracticeEntries(days, desk, this::childNamed);
        file.parts("entries").forEach(entry -> entries.plan(entry, diary));
        PracticeTransfers transfers =
                new PracticeTransfers(
                        days,
                        desk,
                        new JooqTransfers(store),
                        new JooqRuleBook(store),
                        () -> calendars.current().days(),
                        this::childNamed);
        file.parts("transfers").forEach(transfer -> transfers.plan(transfer, diary));
        PracticeArrivals arrivals = new PracticeArrivals(days, desk, store, this::childNamed);
        file.parts("arrivals").forEach(one -> arrivals.plan(one, diary));
        PracticeLeavers leavers =
                new PracticeLeavers(
                        days, desk, store, () -> calendars.current().days(), this::childNamed);
        file.part("leavers").ifPresent(run -> leavers.plan(run, diary));
        sealed.ifPresent(files -> packs(file, files, arrivals, diary));
        PracticeFollowUps followUps =
                new PracticeFollowUps(
                        days,
                        desk.journal(),
                        desk.record(),
                        new JooqFollowUps(store),
                        new JooqFollowUpPractices(store),
                        this::childNamed);
        file.parts("followUps").forEach(one -> followUps.plan(one, diary));
        PracticeCasework casework =
                new PracticeCasework(
                        days,
                        desk,
                        new JooqCasework(store),
                        new JooqLinks(store),
                        new JooqPeople(store),
                        this::childNamed);
        file.parts("standing").forEach(one -> casework.plan(one, diary));
        PracticeConsidered considered =
                new PracticeConsidered(days, desk.journal(), store, this::childNamed);
        file.parts("considered").forEach(one -> considered.plan(one, diary));
        new PracticeKept(days, desk, store).plan(diary);
        diary.play(days);
    }

    /** A pack needs a place for the record that came with it. */
    private void packs(Facts file, SealedFiles files, PracticeArrivals arrivals, Diary diary) {
        PracticePacks packs = new PracticePacks(days, desk, store, files, this::childNamed);
        for (Facts pack : file.parts("packs")) {
            packs.plan(pack, diary);
            pack.part("way").ifPresent(way -> arrivals.plan(way, diary));
        }
    }

    private void people(Facts school) {
        ChangePeople change = new ChangePeople(desk.journal(), new JooqPeople(store));
        change.school(new OurSchool(school.text("name"), school.text("phone"), "", ""));
        change.sitsHere(
                person(school.text("lead"), school.text("leadRole"), Optional.of(Duty.LEAD)));
        change.keep(
                person(school.text("deputy"), school.text("deputyRole"), Optional.of(Duty.DEPUTY)));
        school.parts("staff")
                .forEach(one ->
                        change.keep(person(one.text("name"), one.text("role"), Optional.empty())));
    }

    private static StaffMember person(String name, String role, Optional<Duty> duty) {
        return new StaffMember(StaffId.fresh(), name, role, duty, Optional.empty());
    }

    private void importChildren() {
        FindChildren find = new FindChildren(children);
        ImportChildren list =
                new ImportChildren(desk.journal(), children, new JooqImports(store), find, days);
        if (!(ReadCsv.from(bytes("children.csv")) instanceof CsvRead.Read read)) {
            throw new IllegalStateException("The practice school's list cannot be read");
        }
        CsvTable table = read.table();
        ColumnMapping mapping = list.mapping(table);
        list.run(list.look(table, mapping), mapping, Progress.UNSEEN);
    }

    private ChildId childNamed(String name) {
        return children.all().stream()
                .filter(child -> child.name().equals(name))
                .map(Child::id)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "The practice files name a child who is not in the list"));
    }

    private static Facts file() {
        try {
            return new Facts(new ObjectMapper().readTree(bytes("chronology.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = PracticeSchool.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
