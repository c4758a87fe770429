package org.daybook.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.DraftId;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Draft;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.HalfWritten;
import org.daybook.journal.Deed;
import org.daybook.journal.Trace;
import org.daybook.journal.store.JooqJournal;
import org.daybook.retention.DestroyFile.Answers;
import org.daybook.retention.DestroyFile.Came;
import org.daybook.retention.Hindrance.Kind;
import org.daybook.transfer.Destination;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What forbids to destroy a file, and what is left when it is destroyed. */
class DestroyFileTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2011, 10, 4);

    @RegisterExtension final TestStore daybook = new TestStore();

    private TestKept kept;
    private Child sol;

    @BeforeEach
    void school() {
        kept = new TestKept(daybook);
        sol = kept.grownUp();
    }

    @Test
    void a_file_whose_time_is_over_is_destroyed_with_a_certificate() {
        kept.school.recorded(EntryKind.HOME_VISIT, LONG_AGO, "Came to the door himself.", sol.id());
        kept.places.add(new EarlierCopies.Place("/media/stick", 2, TestKept.TODAY, TestKept.TODAY));

        Came came = kept.destroy.destroy(sol.id(), TestKept.answers(sol));

        Destruction certificate = ((Came.Destroyed) came).certificate();
        assertThat(certificate.number()).hasToString("D-2026-0001");
        assertThat(certificate.whose().initials()).isEqualTo("S. W.");
        assertThat(certificate.whose().born()).contains(LocalDate.of(2001, 2, 3));
        assertThat(certificate.rule()).isEqualTo("25 years from birth, 3 Feb 2001.");
        assertThat(certificate.held()).isEqualTo("Particulars, household and contacts, 1 entry.");
        assertThat(certificate.copies()).isEqualTo("In /media/stick: 2 copies, of 24 Nov 2026.");
        assertThat(certificate.authorisedBy()).isEqualTo("Mrs Ruth Marlow");
        assertThat(certificate.witnessedBy()).isEqualTo("Mr Joel Fenn");
        assertThat(certificate.isFinished()).isTrue();
        assertThat(kept.files.of(sol.id())).isEmpty();
        assertThat(kept.school.find.withId(sol.id())).isEmpty();
        assertThat(kept.destructions.all()).containsExactly(certificate);
        assertThat(kept.files.all(TestKept.TODAY)).isEmpty();
    }

    @Test
    void nothing_is_destroyed_by_itself_however_old_the_file_is() {
        assertThat(kept.files.all(LocalDate.of(2126, 1, 1)))
                .extracting(file -> file.child().name())
                .contains("Sol Wickett");
        assertThat(kept.finish.goOn()).isEmpty();
        assertThat(kept.removed).isEmpty();
        assertThat(kept.school.children.withId(sol.id())).isPresent();
    }

    @Test
    void too_early_it_is_refused_with_the_day() {
        Child ivy =
                kept.leaver("Ivy", "Tansley", LocalDate.of(2015, 1, 9), LocalDate.of(2026, 7, 21));

        Came came = kept.destroy.destroy(ivy.id(), TestKept.answers(ivy));

        assertThat(((Came.Refused) came).hindrances())
                .extracting(Hindrance::sentence)
                .containsExactly(
                        "Too early: to be kept until 9 Jan 2040. 25 years from birth, 9 Jan 2015.");
        assertThat(kept.school.children.withId(ivy.id())).isPresent();
    }

    @Test
    void a_hold_forbids_it_until_it_is_ended_with_a_reason() {
        kept.holds.begin(
                sol.id(), new ChangeHolds.Answers(Optional.of(HoldKind.POLICE), "Ref 117", "", ""));
        assertThat(kept.inTheWay(sol)).containsExactly(Kind.HOLD);
        Hold hold = kept.copies.holds(sol.id()).getFirst();

        assertThat(kept.holds.end(hold.id(), "", "").problems())
                .extracting(Problem::field)
                .containsExactly(ChangeHolds.END_WHY);
        kept.holds.end(hold.id(), "", "The officer wrote that it is over.");

        assertThat(kept.inTheWay(sol)).isEmpty();
    }

    @Test
    void an_open_case_an_open_transfer_and_what_is_undecided_or_half_written_forbid_it() {
        kept.cases.opened(sol, "1 Nov 2026");
        kept.way.started(sol.id(), Destination.SCHOOL, TestKept.TODAY);
        kept.school.recorded(EntryKind.CONCERN, LONG_AGO, "Tired and hungry.", sol.id());
        draftAbout(sol);

        assertThat(kept.inTheWay(sol))
                .containsExactlyInAnyOrder(
                        Kind.OPEN_CASE, Kind.OPEN_TRANSFER, Kind.UNDECIDED, Kind.DRAFT);
    }

    @Test
    void only_the_lead_destroys() {
        kept.cases.changePeople().sitsHere(kept.cases.fenn);

        assertThat(kept.inTheWay(sol)).containsExactly(Kind.NOT_THE_LEAD);
    }

    @Test
    void whoever_is_on_the_roll_is_not_destroyed() {
        assertThat(kept.inTheWay(kept.cases.wren)).contains(Kind.ON_ROLL, Kind.TOO_EARLY);
    }

    @Test
    void without_a_reason_a_second_person_the_name_and_the_copies_nothing_happens() {
        kept.places.add(new EarlierCopies.Place("/media/stick", 1, TestKept.TODAY, TestKept.TODAY));

        assertThat(problems(new Answers("", "", "Sol", false)))
                .containsExactly(
                        DestroyFile.REASON,
                        DestroyFile.WITNESS,
                        DestroyFile.NAME,
                        DestroyFile.COPIES);
        assertThat(
                        problems(
                                new Answers(
                                        "Sol is grown up.",
                                        "mrs ruth  marlow",
                                        "sol  WICKETT",
                                        true)))
                .containsExactly(DestroyFile.REASON, DestroyFile.WITNESS);
        assertThat(kept.school.children.withId(sol.id())).isPresent();
    }

    @Test
    void what_is_in_another_childs_file_too_is_said_before_and_stays() {
        kept.school.recorded(
                EntryKind.HOME_VISIT,
                LONG_AGO,
                "Sol and his brother were in.",
                sol.id(),
                kept.school.kit.id());

        Extent extent = kept.whole.extent(sol);
        assertThat(extent.goes()).isEqualTo("Particulars, household and contacts.");
        assertThat(extent.stays().getFirst())
                .isEqualTo(
                        "1 entry is in another child\u2019s file too and stays there as written;"
                                + " this child\u2019s own part goes: role, categories, own words,"
                                + " body map. Its account names this child.");

        kept.destroy.destroy(sol.id(), TestKept.answers(sol));

        assertThat(kept.school.entries.about(kept.school.kit.id()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.wording().narrative())
                            .isEqualTo("Sol and his brother were in.");
                    assertThat(entry.wording().children())
                            .extracting(ChildInEntry::child)
                            .containsExactly(kept.school.kit.id());
                });
    }

    @Test
    void when_the_disk_does_not_let_go_it_is_said_and_the_next_opening_goes_on() {
        kept.fault = Optional.of("There is no room left on the disk.");
        Came came = kept.destroy.destroy(sol.id(), TestKept.answers(sol));

        assertThat(((Came.NotAllOffTheDisk) came).sentence()).contains("no room");
        assertThat(kept.destructions.unfinished()).hasSize(1);
        assertThat(kept.inTheWay(kept.cases.wren)).contains(Kind.UNFINISHED);

        kept.fault = Optional.empty();
        kept.finish.goOn();

        assertThat(kept.removed).containsExactly("all");
        assertThat(kept.destructions.unfinished()).isEmpty();
    }

    @Test
    void when_the_records_cannot_be_read_after_the_fault_the_certificate_in_hand_is_told() {
        kept.fault = Optional.of("The records could not be opened again.");
        kept.broken = () -> daybook.store().close();

        Came came = kept.destroy.destroy(sol.id(), TestKept.answers(sol));

        assertThat(((Came.NotAllOffTheDisk) came).certificate().number())
                .hasToString("D-2026-0001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mrs Ruth Marlow, Designated safeguarding lead",
                "mrs  ruth marlow ,lead",
                "Mrs. Ruth M\u00e1rlow",
                "MrsRuthMarlow"
            })
    void nobody_is_her_own_second_person_however_she_writes_herself(String witness) {
        assertThat(problems(new Answers("The time is over.", witness, "Sol Wickett", true)))
                .containsExactly(DestroyFile.WITNESS);
    }

    @Test
    void the_journal_names_the_certificate_and_no_child() {
        kept.destroy.destroy(sol.id(), TestKept.answers(sol));

        List<Trace> latest = daybook.journal().latest(2);
        assertThat(latest)
                .extracting(trace -> trace.deed().kind())
                .containsExactly(Deed.Kind.REMAINS_REMOVED, Deed.Kind.FILE_DESTROYED);
        assertThat(latest.getLast().deed().detail())
                .startsWith("Certificate D-2026-0001. Lines of this journal reduced: ");
        assertThat(latest).allSatisfy(trace -> assertThat(trace.deed().children()).isEmpty());
        assertThat(((JooqJournal) daybook.journal()).firstBroken()).isEmpty();
    }

    @Test
    void certificates_are_numbered_through_the_year() {
        Child tobias =
                kept.leaver(
                        "Tobias", "Fernhill", LocalDate.of(2000, 5, 5), LocalDate.of(2011, 7, 20));
        kept.destroy.destroy(sol.id(), TestKept.answers(sol));
        kept.destroy.destroy(tobias.id(), TestKept.answers(tobias));

        assertThat(kept.destructions.all())
                .extracting(one -> one.number().toString())
                .containsExactlyInAnyOrder("D-2026-0001", "D-2026-0002");
    }

    private List<String> problems(Answers answers) {
        return ((Came.NotYet) kept.destroy.destroy(sol.id(), answers))
                .problems().stream().map(Problem::field).toList();
    }

    private void draftAbout(Child child) {
        HalfWritten text =
                HalfWritten.begin(EntryKind.CONCERN, List.of(ChildInEntry.of(child.id())));
        daybook.journal()
                .change(
                        Deed.of(Deed.Kind.DRAFT_KEPT),
                        () ->
                                kept.school.drafts.keep(
                                        new Draft(
                                                new DraftId(UUID.randomUUID()),
                                                text,
                                                TestStore.NOW,
                                                TestStore.NOW,
                                                TestStore.LEAD)));
    }
}
