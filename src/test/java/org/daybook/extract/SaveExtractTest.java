package org.daybook.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.Problem;
import org.daybook.chronology.EntryKind;
import org.daybook.extract.Request.Form;
import org.daybook.extract.SaveExtract.Outcome;
import org.daybook.journal.Deed;
import org.daybook.paper.ReadBack;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SaveExtractTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    @TempDir Path folder;

    private TestFile file;
    private Path target;

    @BeforeEach
    void fill() {
        file = new TestFile(daybook);
        target = folder.resolve("chronology.pdf");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void whatWasWrittenIsReadOutOfTheStoreAndStandsInTheFile(Form form) throws Exception {
        assertThat(file.save.save(WrensFile.WREN, everything(form), target))
                .isInstanceOf(Outcome.Saved.class);
        String text = ReadBack.text(Files.readAllBytes(target)).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Wren Ashdown", "Child protection plan – neglect")
                .contains("I put my blanket over my ears.", "bruise, about 3 cm, yellow")
                .contains("Who is at home at night?", "minutes of the core group.pdf")
                .doesNotContain("owl-mark", "struck-mark", "Quarry", "Wren has my coat");
    }

    @Test
    void savingLeavesATraceWithReasonAndDigestAndNoName() throws Exception {
        Request request =
                Request.everything(
                        Form.CHRONOLOGY, "Priya Dunmore", "Wren’s core group; WREN ASHDOWN");
        file.save.save(WrensFile.WREN, request, target);
        Deed deed = daybook.journal().about(WrensFile.WREN).getFirst().deed();
        assertThat(deed.kind()).isEqualTo(Deed.Kind.EXPORTED);
        assertThat(deed.children()).containsExactly(WrensFile.WREN);
        assertThat(deed.detail())
                .startsWith("Chronology, ")
                .contains("For: Priya Dunmore", "Why: the child’s core group; the child")
                .contains(sha256(target))
                .doesNotContainIgnoringCase("wren")
                .doesNotContainIgnoringCase("ashdown");
    }

    @Test
    void noChildOfTheRollIsNamedInTheTraceWhoeverIsPrinted() {
        Request request =
                Request.everything(
                        Form.CHRONOLOGY, "Kit\u2019s conference", "Kit Quarry, and the Quarrys");
        file.save.save(WrensFile.WREN, request, target);
        assertThat(daybook.journal().about(WrensFile.WREN).getFirst().deed().detail())
                .contains("For: the child\u2019s conference. Why: the child, and the Quarrys");
    }

    @Test
    void forWhomAndWhyAreAsLongAsALineOfTheJournalBears() {
        assertThat(
                        Request.everything(Form.CHRONOLOGY, "a".repeat(200), "b".repeat(1000))
                                .problems())
                .isEmpty();
        assertThat(
                        Request.everything(Form.CHRONOLOGY, "a".repeat(201), "b".repeat(1001))
                                .problems())
                .containsExactly(
                        new Problem(
                                "for-whom",
                                "This is longer than the first page has room for, 200 characters."
                                        + " Say it shorter."),
                        new Problem(
                                "why",
                                "This is longer than the first page has room for, 1,000 characters."
                                        + " Say it shorter."));
    }

    @Test
    void aPrintOfAFamilyIsTracedInEachOfTheirFiles() {
        Request request =
                new Request(
                        Form.CHRONOLOGY,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        true,
                        false,
                        "Priya Dunmore",
                        "Lark’s conference");
        file.save.save(WrensFile.WREN, request, target);
        assertThat(daybook.journal().about(WrensFile.LARK).getFirst().deed().detail())
                .contains("with brothers and sisters", "Why: the child’s conference");
        assertThat(daybook.journal().about(WrensFile.KIT))
                .noneMatch(trace -> trace.deed().kind() == Deed.Kind.EXPORTED);
    }

    @Test
    void withoutWhomAndWhyNothingIsSaved() throws Exception {
        Outcome outcome =
                file.save.save(
                        WrensFile.WREN, Request.everything(Form.CHRONOLOGY, " ", ""), target);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.NotYet.class,
                        not ->
                                assertThat(not.problems())
                                        .extracting(Problem::field)
                                        .containsExactly("for-whom", "why"));
        assertNothingLeft();
    }

    @Test
    void aLastDayBeforeTheFirstIsAsked() {
        Request turned =
                new Request(
                        Form.CHRONOLOGY,
                        Optional.of(LocalDate.of(2026, 5, 2)),
                        Optional.of(LocalDate.of(2026, 5, 1)),
                        Set.of(),
                        false,
                        false,
                        "A",
                        "B");
        assertThat(turned.problems()).extracting(Problem::field).containsExactly("to");
    }

    @Test
    void aFullDiskLeavesNeitherFileNorTrace() throws Exception {
        SaveExtract full =
                file.saving((contents, out) -> {
                    out.write(1);
                    throw new IOException("no space");
                });
        assertThat(full.save(WrensFile.WREN, everything(Form.CHRONOLOGY), target))
                .isInstanceOfSatisfying(
                        Outcome.NotSaved.class,
                        not -> assertThat(not.sentence()).contains("could not be written"));
        assertNothingLeft();
    }

    @Test
    void aFolderThatIsGoneIsSaid() throws Exception {
        Path gone = folder.resolve("gone").resolve("chronology.pdf");
        assertThat(file.save.save(WrensFile.WREN, everything(Form.CHRONOLOGY), gone))
                .isInstanceOfSatisfying(
                        Outcome.NotSaved.class,
                        not -> assertThat(not.sentence()).contains("not there any more"));
        assertNothingLeft();
    }

    @Test
    void theNameThatIsProposedNamesNoChild() {
        ExtractContents contents =
                file.gather.contents(WrensFile.WREN, everything(Form.MEETING_TABLE));
        assertThat(SaveExtract.fileName(contents)).isEqualTo("meeting-table-2026-11-24-1030.pdf");
    }

    @Test
    void whatIsLeftOutIsCounted() {
        Request request =
                new Request(
                        Form.CHRONOLOGY,
                        Optional.of(LocalDate.of(2026, 5, 1)),
                        Optional.empty(),
                        Set.of(EntryKind.CONCERN),
                        false,
                        false,
                        "",
                        "");
        assertThat(file.gather.contents(WrensFile.WREN, request).leftOut())
                .isEqualTo(new ExtractContents.LeftOut(1, 1, 1, 1));
    }

    @Test
    void entriesThatNameAnotherChildAreToBeReadAgain() {
        ExtractContents contents =
                file.gather.contents(WrensFile.WREN, everything(Form.CHRONOLOGY));
        assertThat(file.gather.daysThatNameOthers(contents))
                .containsExactly(LocalDate.of(2026, 11, 12));
    }

    @Test
    void aGapIsOneOfTheWholeFileWhateverKindsAreChosen() {
        Request meetings =
                new Request(
                        Form.CHRONOLOGY,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(EntryKind.POLICE_NOTIFICATION, EntryKind.MEETING),
                        false,
                        false,
                        "",
                        "");
        ExtractContents contents = file.gather.contents(WrensFile.WREN, meetings);
        assertThat(contents.rows()).hasSize(2);
        assertThat(contents.gapsBefore(1)).hasSize(2);
        assertThat(contents.gapsBefore(2)).isEmpty();
    }

    @Test
    void whatMayNotLeaveIsInNoFieldOfTheContents() {
        ChildsFile contents =
                file.gather.contents(WrensFile.WREN, everything(Form.CHRONOLOGY)).file();
        assertThat(contents.withdrawn()).hasSize(1);
        assertThat(contents.supervision()).isEqualTo(1);
        assertThat(contents.toString())
                .doesNotContain("owl-mark")
                .doesNotContain(WrensFile.KIT.value().toString())
                .doesNotContain(WrensFile.LARK.value().toString());
    }

    private void assertNothingLeft() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
        assertThat(daybook.journal().about(WrensFile.WREN))
                .noneMatch(trace -> trace.deed().kind() == Deed.Kind.EXPORTED);
    }

    private static Request everything(Form form) {
        return Request.everything(form, "Priya Dunmore", "Core group on 26 November");
    }

    private static String sha256(Path file) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        return HexFormat.of().formatHex(digest);
    }
}
