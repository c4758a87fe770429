package org.daybook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.chronology.EntryKind;
import org.daybook.extract.ChildsFile;
import org.daybook.extract.NamedOthers;
import org.daybook.extract.OwnEntry;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Line;
import org.daybook.transfer.PracticeFile;
import org.daybook.transfer.Transfer;
import org.junit.jupiter.api.Test;

class PackContentsTest {

    private final PackContents contents = PracticePack.contents();

    @Test
    void entriesStandOldestFirst() {
        assertThat(contents.entries())
                .extracting(OwnEntry::day)
                .isSorted()
                .hasSize(5)
                .startsWith(LocalDate.of(2026, 1, 12));
    }

    @Test
    void supervisionNeverMoves() {
        assertThat(contents.entries())
                .extracting(OwnEntry::kind)
                .doesNotContain(EntryKind.SUPERVISION);
        assertThat(contents.toString()).doesNotContain(PracticeFile.SUPERVISION);
    }

    @Test
    void noKindOfEntryCouldCarryAnAllegationAgainstStaffAndThePackSaysSo() {
        assertThat(EntryKind.values())
                .extracting(EntryKind::words)
                .noneMatch(words -> words.matches("(?i).*(staff|allegation|low-level).*"));
        assertThat(contents.checklist())
                .anySatisfy(held -> {
                    assertThat(held.what()).contains("adults who work with children");
                    assertThat(held.answer()).isEqualTo(Held.Answer.WITHHELD);
                });
    }

    @Test
    void ofAnotherChildOnlyInitialsAndRoleAreThere() {
        OwnEntry shared = contents.entries().getLast();
        assertThat(shared.wording().others()).containsExactly("N. Q., alleged to have caused harm");
        assertThat(contents.toString())
                .doesNotContain("zebra-mark")
                .doesNotContain("Quarry")
                .doesNotContain(PracticeFile.NELL.value().toString());
    }

    @Test
    void anEntryThatNoLongerNamesTheChildStaysBehind() {
        ChildsFile nells =
                ChildsFile.of(
                        ChildsFile.Records.of(PracticeFile.nell(), List.of(PracticeFile.police())),
                        PracticeFile.madeOn(),
                        _ -> "");
        assertThat(nells.entries()).isEmpty();
    }

    @Test
    void everyWordingMoves() {
        OwnEntry amended =
                contents.entries().stream()
                        .filter(entry -> entry.wordings().size() > 1)
                        .findFirst()
                        .orElseThrow();
        assertThat(amended.earlier())
                .singleElement()
                .satisfies(first -> assertThat(first.narrative()).isEqualTo("Came with no lunch."));
        assertThat(amended.wording().reason()).contains("lunch register");
        assertThat(amended.daysLate()).isEqualTo(2);
    }

    @Test
    void gapsStandBeforeTheEntryThatEndsThem() {
        assertThat(contents.gapBefore(0)).isEmpty();
        assertThat(contents.gapBefore(1)).isPresent();
        assertThat(contents.gapAtEnd()).isEmpty();
    }

    @Test
    void openActionsAreOrderedByTheirDay() {
        assertThat(contents.openActions())
                .extracting(open -> open.action().what())
                .containsExactly("Review lunches with Asha Pell", "Two different peg places");
    }

    @Test
    void withoutADayOnePageItsPartIsMissingAndSaidToBe() {
        PackContents without = PracticePack.contents(DayOne.EMPTY, PracticeFile.entries());
        assertThat(without.parts()).doesNotContain(PackPart.DAY_ONE, PackPart.DOCUMENTS).hasSize(8);
        assertThat(without.checklist())
                .filteredOn(held -> held.answer() == Held.Answer.NOT_HELD)
                .extracting(Held::what)
                .contains("Day-one page", "Documents");
    }

    @Test
    void whatIsLeftOutIsSaid() {
        assertThat(contents.checklist())
                .filteredOn(held -> held.answer() == Held.Answer.WITHHELD)
                .hasSize(3)
                .allSatisfy(held -> assertThat(held.why()).isNotEmpty());
    }

    @Test
    void aReasonIsAnnouncedOnlyWhereItsBarStands() {
        ChildsFile file =
                ChildsFile.of(
                        ChildsFile.Records.of(PracticeFile.bram(), PracticeFile.entries()),
                        PracticeFile.madeOn(),
                        _ -> PracticeFile.nell().initials());
        Transfer way = PracticeFile.transfer(PracticeFile.dayOne());
        Line calls =
                new Line(
                        1,
                        Optional.empty(),
                        PracticeFile.madeOn(),
                        "",
                        PracticeFile.LEAD,
                        Optional.empty(),
                        "Left with the zebra desk",
                        PracticeFile.MADE,
                        PracticeFile.LEAD);
        PackContents withheld =
                PackContents.of(
                        contents.making(),
                        PracticePack.leaves(
                                file,
                                List.of(
                                        PracticePack.passage("Asha Pell", Reason.IN_CONFIDENCE),
                                        PracticePack.passage("Idris Penn", Reason.LAW),
                                        PracticePack.passage("zebra desk", Reason.DANGER)),
                                List.of(),
                                _ -> DocumentTexts.Text.UNREAD),
                        new Transfer(
                                way.id(),
                                way.child(),
                                way.to(),
                                way.counted(),
                                way.dayOne(),
                                way.startedAt(),
                                way.startedBy(),
                                way.end(),
                                List.of(calls),
                                way.packs()),
                        contents.days());
        assertThat(withheld.heldBack().reasons()).containsExactly(Reason.IN_CONFIDENCE, Reason.LAW);
    }

    @Test
    void theReceiptIsExpectedFiveSchoolDaysAfterTheDueDay() {
        assertThat(contents.receiptDue()).isEqualTo(LocalDate.of(2026, 12, 4));
    }

    @Test
    void textsThatNameAnotherChildAreFound() {
        assertThat(NamedOthers.days(contents.entries(), List.of("Asha"))).hasSize(1);
        assertThat(NamedOthers.days(contents.entries(), List.of("Ash", " "))).isEmpty();
    }
}
