package org.daybook.prompts.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.Child;
import org.daybook.children.Children;
import org.daybook.children.store.JooqChildren;
import org.daybook.children.store.JooqLinks;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.desk.Background;
import org.daybook.desk.Card;
import org.daybook.desk.Look;
import org.daybook.desk.Pictures;
import org.daybook.desk.Sheet;
import org.daybook.desk.Texts;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.journal.Deed;
import org.daybook.people.store.JooqPeople;
import org.daybook.practice.PracticeSchool;
import org.daybook.prompts.Answers;
import org.daybook.prompts.ConsiderPrompt;
import org.daybook.prompts.GatherFacts;
import org.daybook.prompts.ReadPrompts;
import org.daybook.prompts.store.JooqAnswers;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** The band of the practice school's Wren: read, opened, answered, and looked at. */
class PromptsPartTest {

    /** The band in a window, with everything that it asked its page for. */
    private static final class Shown {

        final TestStore daybook = TestStore.open();
        final Child wren;
        final PromptsModel model;
        final PromptsPart part;
        final Stage stage;
        final List<EntryId> asked = new ArrayList<>();

        Shown(Look.Mode mode, int textSize, int width, int height) {
            new PracticeSchool(daybook.store(), daybook.clock()).fillIfEmpty();
            Children children = new JooqChildren(daybook.store());
            wren =
                    children.all().stream()
                            .filter(one -> one.name().equals("Wren Ashdown"))
                            .findFirst()
                            .orElseThrow();
            Answers answers = new JooqAnswers(daybook.store());
            GatherFacts gather =
                    new GatherFacts(
                            new GatherFacts.Sources(
                                    children,
                                    new JooqLinks(daybook.store()),
                                    new JooqPeople(daybook.store()),
                                    new JooqEntries(daybook.store()),
                                    new JooqCasework(daybook.store()),
                                    new JooqFollowUps(daybook.store())),
                            daybook.clock());
            model =
                    new PromptsModel(
                            wren.id(),
                            new ReadPrompts(gather, answers),
                            new ConsiderPrompt(daybook.journal(), answers, daybook.clock()),
                            Background.direct());
            part = new PromptsPart(model);
            part.whenEntryAsked(asked::add);
            part.refresh();
            Sheet sheet = new Sheet(wren.name());
            sheet.saying(wren.yearAndClass())
                    .content(part.node(), new Card(Texts.body("Chronology")));
            stage = Pictures.show(sheet, mode, textSize, width, height);
        }

        Parent root() {
            return stage.getScene().getRoot();
        }

        void press(String id) {
            root().applyCss();
            ((ButtonBase) root().lookup(id)).fire();
        }

        List<String> texts(String of) {
            root().applyCss();
            return root().lookupAll(of).stream()
                    .filter(Labeled.class::isInstance)
                    .map(one -> ((Labeled) one).getText())
                    .toList();
        }

        Shown opened() {
            press("#open-prompt-agreed-not-done");
            return this;
        }

        Shown answering() {
            press("#considered");
            return this;
        }
    }

    @Test
    void wrensFileShowsWhatWasAgreedThenNotDoneWithItsEvidence() {
        onWindow(() -> {
            Shown shown = new Shown(Look.Mode.LIGHT, 100, 1200, 700).opened();
            assertThat(shown.texts(".evidence .body"))
                    .contains(
                            "Agreed: Health visitor to see Dana at home (Health visitor), by Thu"
                                    + " 19 Nov. Not heard that it was done.");
            assertThat(shown.texts(".evidence .caption"))
                    .hasSize(2)
                    .allMatch(one -> one.equals("Considered on Wed 21 Oct"));
            ((Hyperlink) shown.root().lookup(".evidence .hyperlink")).fire();
            assertThat(shown.asked).hasSize(1);
            shown.stage.close();
            return true;
        });
    }

    @Test
    void theAnswerIsGivenInPlaceAndTheBandFallsSilent() {
        onWindow(() -> {
            Shown shown = new Shown(Look.Mode.LIGHT, 100, 1200, 700).opened().answering();
            shown.press("#record");
            assertThat(shown.texts(".message"))
                    .contains("Write a word about what you make of it, and why.");
            ((TextArea) shown.root().lookup("#considered-why"))
                    .setText("The group moved the day itself; Priya Dunmore has a new one.");
            shown.press("#record");

            assertThat(shown.model.prompts().get().waiting()).isEmpty();
            assertThat(shown.texts(".prompt .hyperlink")).isEmpty();
            assertThat(shown.texts("#considered-earlier"))
                    .containsExactly("Considered earlier (2)");
            assertThat(shown.stage.getScene().getFocusOwner().getId())
                    .isEqualTo("considered-earlier");
            Deed deed = shown.daybook.journal().latest(1).getFirst().deed();
            assertThat(deed.kind()).isEqualTo(Deed.Kind.PROMPT_CONSIDERED);
            shown.stage.close();
            return true;
        });
    }

    @Test
    void aChildOfWhomNothingAsksHasNoBand() {
        onWindow(() -> {
            Shown shown = new Shown(Look.Mode.LIGHT, 100, 1200, 700);
            PromptsModel nobody =
                    new PromptsModel(
                            ChildId.fresh(),
                            reading(shown.daybook),
                            new ConsiderPrompt(
                                    shown.daybook.journal(),
                                    new JooqAnswers(shown.daybook.store()),
                                    shown.daybook.clock()),
                            Background.direct());
            PromptsPart part = new PromptsPart(nobody);
            part.refresh();
            assertThat(part.node().isManaged()).isFalse();
            shown.stage.close();
            return true;
        });
    }

    @Test
    void beforeACaseIsClosedWhatSpeaksAgainstItIsRead() {
        onWindow(() -> {
            Shown shown = new Shown(Look.Mode.LIGHT, 100, 1200, 700);
            ReadPrompts read = reading(shown.daybook);
            StepDownNote note = new StepDownNote(shown.wren.id(), read, Background.direct());
            assertThat(note.node().isManaged()).isTrue();
            assertThat(((Parent) note.node()).getChildrenUnmodifiable())
                    .map(one -> ((Labeled) one).getText())
                    .startsWith(
                            "What has changed for the child, who says so, and what does the child"
                                    + " say?")
                    .anyMatch(one -> one.contains("Health visitor to see Dana at home"));
            StepDownNote nobody = new StepDownNote(ChildId.fresh(), read, Background.direct());
            assertThat(nobody.node().isManaged()).isFalse();
            shown.stage.close();
            return true;
        });
    }

    private static ReadPrompts reading(TestStore daybook) {
        return new ReadPrompts(
                new GatherFacts(
                        new GatherFacts.Sources(
                                new JooqChildren(daybook.store()),
                                new JooqLinks(daybook.store()),
                                new JooqPeople(daybook.store()),
                                new JooqEntries(daybook.store()),
                                new JooqCasework(daybook.store()),
                                new JooqFollowUps(daybook.store())),
                        daybook.clock()),
                new JooqAnswers(daybook.store()));
    }

    @Test
    void pictures() {
        keep("prompts-closed", () -> new Shown(Look.Mode.LIGHT, 100, 1232, 700));
        keep("prompts-open", () -> answeringWithEarlier(Look.Mode.LIGHT, 100, 1232, 900));
        keep("prompts-open-dark", () -> answeringWithEarlier(Look.Mode.DARK, 100, 1232, 900));
        keep("prompts-open-200", () -> answeringWithEarlier(Look.Mode.LIGHT, 200, 1280, 720));
    }

    private static Shown answeringWithEarlier(Look.Mode mode, int size, int width, int height) {
        Shown shown = new Shown(mode, size, width, height).opened();
        shown.press("#considered-earlier");
        return size == 100 ? shown.answering() : shown;
    }

    private static void keep(String name, Callable<Shown> work) {
        Shown shown = onWindow(work);
        assertThat(Pictures.keep(name, shown.stage)).isNotEmptyFile();
        onWindow(() -> {
            shown.stage.close();
            return true;
        });
    }

    private static <T> T onWindow(Callable<T> work) {
        return Pictures.onWindow(work);
    }
}
