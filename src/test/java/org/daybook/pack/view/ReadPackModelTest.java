package org.daybook.pack.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.journal.Deed;
import org.daybook.journal.Trace;
import org.daybook.pack.Chapter;
import org.daybook.pack.DocumentFate.Fate;
import org.daybook.pack.DocumentTexts;
import org.daybook.pack.ReadThrough;
import org.daybook.pack.Reason;
import org.daybook.pack.WriteDayOne;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.PracticeFile;
import org.daybook.vault.TestStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reading a file before it leaves, over a real store, without a window. */
class ReadPackModelTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestPack pack;
    private TransferId id;
    private ReadPackModel model;

    @BeforeEach
    void aFileOnItsWay() {
        pack = new TestPack(daybook);
        id = pack.started(PracticeFile.dayOne());
        model = new ReadPackModel(pack.around, pack.deeds, id);
        model.refresh();
    }

    @Test
    void everyEntryIsThereToBeRead() {
        assertThat(texts())
                .contains("Joined the map club", "I put my blanket over my ears", "Mrs Tull");
        assertThat(texts())
                .contains("Came with no lunch.")
                .doesNotContain(PracticeFile.SUPERVISION);
        assertThat(model.chapters())
                .extracting(Chapter::title)
                .startsWith("Day-one page", "Who is who");
    }

    @Test
    void markedWordsAreGoneFromEveryTextAndTheLeadHearsFromHowMany() {
        mark("Asha Pell", Reason.SOMEBODY_ELSE, "");
        assertThat(texts()).doesNotContain("Asha Pell").contains("[withheld, reason 2]");
        assertThat(model.newsProperty().get()).matches("Withheld from \\d+ texts of this file.");
        assertThat(read().passages())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.passage().words()).isEqualTo("Asha Pell");
                    assertThat(one.texts()).isGreaterThan(2);
                });
        assertThat(kinds()).startsWith(Deed.Kind.PASSAGE_CHANGED);
        assertThat(daybook.journal().about(PracticeFile.BRAM).toString()).doesNotContain("Pell");
        model.putBack(read().passages().getFirst().passage());
        assertThat(texts()).contains("Asha Pell");
        assertThat(read().passages()).isEmpty();
    }

    @Test
    void theChildsOwnNameWordsThatAreNotThereAndAReasonLeftOutAreSaid() {
        assertThat(refused("Bram", Reason.LAW)).containsExactly("words");
        assertThat(refused("zebra crossing", Reason.LAW)).containsExactly("words");
        assertThat(refused("?", Reason.LAW)).containsExactly("words");
        assertThat(refused("Mrs Tull", null)).containsExactly("reason");
        assertThat(refused("Mrs Tull", Reason.OTHER)).containsExactly("note");
        mark("Mrs Tull", Reason.IN_CONFIDENCE, "");
        assertThat(refused("Mrs Tull", Reason.LAW)).containsExactly("words");
    }

    @Test
    void aSelectionIsTakenAsFarAsWholeWordsGo() {
        String text = "Seen with Kit Quarry, again";
        assertThat(PassageModel.wholeWords(text, 11, 17)).isEqualTo("Kit Quarry");
        assertThat(PassageModel.wholeWords(text, 9, 21)).isEqualTo("Kit Quarry,");
        assertThat(PassageModel.wholeWords(text, 0, text.length())).isEqualTo(text);
    }

    @Test
    void onlyWhereAnotherChildIsNamedIsShownOnRequest() {
        assertThat(read().named()).isEmpty();
        model.shownProperty().set(ReadPackModel.Shown.NAMING);
        assertThat(model.chapters()).isEmpty();
    }

    @Test
    void anotherChildWhoIsNamedIsOfferedAndGoneOnceWithheld() {
        new WriteDayOne(daybook.journal(), pack.transfers)
                .write(id, new DayOne("Sits away from Nell Quarry. Nell knows.", "", "", "", ""));
        model.refresh();
        assertThat(read().named())
                .extracting(ReadThrough.Named::name)
                .containsExactly("Nell", "Nell Quarry", "Quarry");
        model.shownProperty().set(ReadPackModel.Shown.NAMING);
        assertThat(model.chapters()).extracting(Chapter::title).containsExactly("Day-one page");
        model.passage().take("Nell Quarry");
        model.passage().record();
        assertThat(read().named()).extracting(ReadThrough.Named::name).containsExactly("Nell");
        model.passage().take("Nell");
        model.passage().record();
        assertThat(read().named()).isEmpty();
    }

    @Test
    void aLetterThatNamesAnotherChildIsSaidToThoughNothingIsWithheld() {
        pack.withLetter();
        model.refresh();
        assertThat(read().documents())
                .singleElement()
                .satisfies(one -> assertThat(one.fate()).isEqualTo(Fate.GOES_UNREAD));
        pack.documentText = new DocumentTexts.Text("His sister is Nell_Quarry.", true);
        model.refresh();
        assertThat(read().documents())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.fate()).isEqualTo(Fate.GOES);
                    assertThat(one.named()).containsExactly("Nell", "Nell Quarry", "Quarry");
                });
        pack.documentText = new DocumentTexts.Text("He likes maps.", true);
        model.refresh();
        assertThat(read().documents().getFirst().named()).isEmpty();
    }

    private void mark(String words, Reason reason, String note) {
        model.passage().wordsProperty().set(words);
        model.passage().reasonProperty().set(reason);
        model.passage().noteProperty().set(note);
        model.passage().record();
        assertThat(model.passage().problems()).isEmpty();
    }

    private List<String> refused(String words, @Nullable Reason reason) {
        model.passage().wordsProperty().set(words);
        model.passage().reasonProperty().set(reason);
        model.passage().record();
        return model.passage().problems().stream().map(Problem::field).toList();
    }

    private String texts() {
        return model.chapters().toString();
    }

    private ReadThrough.Read read() {
        return Objects.requireNonNull(model.readProperty().get());
    }

    private List<Deed.Kind> kinds() {
        return daybook.journal().about(PracticeFile.BRAM).stream()
                .map(Trace::deed)
                .map(Deed::kind)
                .toList();
    }
}
