package org.daybook.extract.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.daybook.base.Problem;
import org.daybook.chronology.EntryKind;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;
import org.daybook.desk.Place;
import org.daybook.extract.Request.Form;
import org.daybook.extract.TestFile;
import org.daybook.extract.WrensFile;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ExtractModelTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    @TempDir Path folder;

    private ExtractModel model;

    @BeforeEach
    void arrive() {
        model = model(new TestFile(daybook));
        model.arrive();
    }

    static ExtractModel model(TestFile file) {
        Surroundings around = around(file);
        return new ExtractModel(
                around,
                new ExtractModel.Deeds(file.gather, file.save, file.press),
                WrensFile.WREN,
                Form.CHRONOLOGY);
    }

    static Surroundings around(TestFile file) {
        return new Surroundings(Background.direct(), new NoWay(), file.daybook.clock());
    }

    @Test
    void whatIsSeenIsWhatWasChosen() {
        int upright = model.preview().pagesProperty().get();
        assertThat(upright).isGreaterThan(2);
        assertThat(face().holds()).isEqualTo("4 entries");
        model.kinds().add(EntryKind.MEETING);
        assertThat(face().holds()).isEqualTo("1 entry");
        assertThat(face().leftOut()).contains("3 entries of other kinds.");
        assertThat(model.preview().pagesProperty().get()).isLessThanOrEqualTo(upright);
    }

    @Test
    void brothersAndSistersAreOfferedAndStandInOnlyWhenChosen() {
        assertThat(face().family()).isEqualTo("Lark, Year 1, Wagtail class");
        assertThat(face().contents().withFamily()).isFalse();
        model.familyProperty().set(true);
        assertThat(face().contents().withFamily()).isTrue();
        assertThat(face().holds()).isEqualTo("5 entries");
    }

    @Test
    void aChildNamedInTheTextIsSaidBeforeItLeaves() {
        assertThat(face().caution()).contains("another child is named", "12 Nov 2026");
        assertThat(face().leftOut())
                .contains("1 entry withdrawn.", "1 note of supervision. It never leaves.");
    }

    @Test
    void aDayThatCannotBeReadStaysTypedAndIsAsked() {
        model.fromProperty().set("the Tuesday before");
        model.show();
        assertThat(face().holds()).isEqualTo("4 entries");
        assertThat(model.ready()).isFalse();
        assertThat(model.problems()).extracting(Problem::field).containsExactly("from");
        assertThat(model.fromProperty().get()).isEqualTo("the Tuesday before");
    }

    @Test
    void whomAndWhyAreAskedBeforeAPlaceIs() {
        assertThat(model.ready()).isFalse();
        assertThat(model.problems()).extracting(Problem::field).containsExactly("for-whom", "why");
        model.forWhomProperty().set("Priya Dunmore");
        model.whyProperty().set("Core group");
        assertThat(model.ready()).isTrue();
    }

    @Test
    void savingSaysUnderWhichNameAndHowManyPages() {
        model.forWhomProperty().set("Priya Dunmore");
        model.whyProperty().set("Core group");
        Path target = folder.resolve(face().fileName());
        model.save(target);
        assertThat(target).isNotEmptyFile();
        assertThat(model.newsProperty().get())
                .startsWith("Saved as chronology-2026-11-24-1030.pdf, ")
                .endsWith(" pages.");
        model.save(folder.resolve("gone").resolve("x.pdf"));
        assertThat(model.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("Choose another"));
    }

    private ExtractFace face() {
        ExtractFace face = model.faceProperty().get();
        assertThat(face).isNotNull();
        return Objects.requireNonNull(face);
    }

    private static final class NoWay implements Navigator {

        @Override
        public void go(Place place) {}

        @Override
        public void back() {}
    }
}
