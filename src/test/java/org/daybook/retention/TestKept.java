package org.daybook.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.GoingEverywhere;
import org.daybook.arrival.store.JooqArrivals;
import org.daybook.casework.TestCases;
import org.daybook.children.Child;
import org.daybook.chronology.TestSchool;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.people.ChangePeople;
import org.daybook.retention.print.CertificatePaper;
import org.daybook.retention.store.JooqDestructions;
import org.daybook.retention.store.JooqKeptCopies;
import org.daybook.retention.store.JooqWholeFile;
import org.daybook.transfer.Destination;
import org.daybook.transfer.End;
import org.daybook.transfer.EndTransfer;
import org.daybook.transfer.SealFound;
import org.daybook.transfer.Step;
import org.daybook.transfer.TestWay;
import org.daybook.vault.TestStore;

/** Every use case of retention on a real store; what lies on the disk is a list in memory. */
public final class TestKept {

    public static final LocalDate TODAY = TestSchool.TODAY;

    public final TestStore daybook;
    public final TestCases cases;
    public final TestSchool school;
    public final TestWay way;
    public final KeptCopies copies;
    public final Destructions destructions;
    public final ReadKeptFiles files;
    public final FindHindrances hindrances;
    public final WholeFile whole;
    public final DecideCopy decide;
    public final ChangeHolds holds;
    public final SettleRules rules;
    public final FinishDestroying finish;
    public final DestroyFile destroy;
    public final SaveCertificate certificate;
    public final List<EarlierCopies.Place> places = new ArrayList<>();
    public final EarlierCopies earlier = () -> List.copyOf(places);

    /** What the disk answers when it is to let go; empty when it does. */
    public Optional<String> fault = Optional.empty();

    /** What happens to the records as the disk does not let go. */
    public Runnable broken = () -> {};

    public final List<String> removed = new ArrayList<>();

    public TestKept(TestStore daybook) {
        this.daybook = daybook;
        this.cases = new TestCases(daybook);
        this.school = cases.school;
        this.way = new TestWay(daybook);
        Journal journal = daybook.journal();
        ChangePeople people = cases.changePeople();
        people.sitsHere(cases.marlow);
        this.copies = new JooqKeptCopies(daybook.store());
        this.destructions = new JooqDestructions(daybook.store());
        this.files = new ReadKeptFiles(copies, school.children, way.transfers);
        this.hindrances =
                new FindHindrances(
                        new FindHindrances.Rooms(
                                cases.people,
                                cases.casework,
                                school.entries,
                                school.drafts,
                                way.transfers,
                                new JooqArrivals(daybook.store())),
                        destructions,
                        daybook.clock());
        this.whole = new JooqWholeFile(daybook.store(), GoingEverywhere.in(daybook.store()));
        this.decide = new DecideCopy(journal, copies, files, daybook.clock());
        this.holds = new ChangeHolds(journal, copies, daybook.clock());
        this.rules = new SettleRules(journal, copies);
        this.finish = new FinishDestroying(journal, destructions, new Disk(), daybook.clock());
        this.destroy =
                new DestroyFile(
                        journal,
                        new DestroyFile.Tools(
                                files,
                                hindrances,
                                whole,
                                destructions,
                                earlier,
                                finish,
                                school.find),
                        daybook.clock());
        this.certificate =
                new SaveCertificate(journal, destructions, cases.people, new CertificatePaper());
    }

    /** A child who has left. */
    public Child leaver(String forename, String surname, LocalDate born, LocalDate left) {
        Child child = school.child(forename, surname, "Year 6", born);
        Child gone = child.with(child.particulars().leftOn(Optional.of(left)));
        daybook.journal()
                .change(
                        Deed.about(Deed.Kind.CHILD_CHANGED, child.id()),
                        () -> school.children.change(gone));
        school.find.refresh();
        return gone;
    }

    /** Twenty-five years old, and long gone. */
    public Child grownUp() {
        return leaver("Sol", "Wickett", LocalDate.of(2001, 2, 3), LocalDate.of(2012, 7, 20));
    }

    /** A file that went to the next school, which has confirmed that it has it. */
    public void moved(Child child, LocalDate sent, LocalDate received) {
        var id = way.started(child.id(), Destination.SCHOOL, sent.minusDays(3));
        way.recorded(id, TestWay.sent(Step.SENT, sent, "The file"));
        way.recorded(id, TestWay.received(received, SealFound.WHOLE, "The file"));
        way.end.end(
                id,
                new EndTransfer.Answers(
                        Optional.of(End.How.RECEIVED), "No pupil data to send.", ""));
    }

    public KeptFile file(Child child) {
        return files.of(child.id()).orElseThrow();
    }

    public List<Hindrance.Kind> inTheWay(Child child) {
        return hindrances.of(file(child)).stream().map(Hindrance::kind).toList();
    }

    public static DestroyFile.Answers answers(Child child) {
        return new DestroyFile.Answers(
                "The time is over and nobody needs it.", "Mr Joel Fenn", child.name(), true);
    }

    private final class Disk implements Remains {

        @Override
        public Optional<String> remove(Set<String> sealed) {
            removed.addAll(sealed);
            broken.run();
            return fault;
        }

        @Override
        public Optional<String> removeAll() {
            removed.add("all");
            return fault;
        }
    }
}
