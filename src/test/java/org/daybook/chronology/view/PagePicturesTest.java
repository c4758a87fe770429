package org.daybook.chronology.view;

import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Node;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Parents;
import org.daybook.chronology.Question;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.Voice;
import org.daybook.desk.Page;
import org.daybook.desk.Pictures;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** Every page of the chronology as a picture: light, dark, and at 200 % text. */
class PagePicturesTest {

    @Test
    void concern() {
        pictures("concern", PagePicturesTest::concern);
    }

    @Test
    void addEntry() {
        pictures(
                "add-entry",
                pages ->
                        new EntryFormPage(
                                pages.form(EntryKind.MEETING, pages.school.nell.id()), Lent.NONE));
    }

    @Test
    void childFile() {
        pictures(
                "child",
                pages -> {
                    Story story = new Story(pages.school);
                    story.tell();
                    return new ChildFilePage(pages.file(story.wren.id()), FileParts.NONE);
                });
    }

    @Test
    void amend() {
        pictures(
                "amend",
                pages -> {
                    Story story = new Story(pages.school);
                    story.tell();
                    Entry entry = pages.school.entries.about(story.wren.id()).getLast();
                    return new AmendEntryPage(pages.amend(entry.id(), story.wren.id()), Lent.NONE);
                });
    }

    private static Page concern(TestPages pages) {
        EntryFormModel model =
                pages.form(EntryKind.CONCERN, pages.school.nell.id(), pages.school.kit.id());
        FormAnswers form = model.answers();
        form.text(Question.NARRATIVE)
                .set(
                        "At the end of break Nell stayed under the climbing frame and would not"
                                + " line up. When Miss Calder sat down beside her she held out her"
                                + " arm. There was a bruise, about 3 cm, yellow at the edge, on"
                                + " the inside of the left forearm.");
        ChildPart nell = form.children().getFirst();
        nell.role().set(Role.VICTIM);
        nell.category().set("Physical abuse");
        nell.words().set("It was the door. Kit says it was the door.");
        nell.voice().set(Voice.WORDS);
        nell.seenAlone().set(SeenAlone.YES);
        nell.voiceNote().set("to Miss Calder, under the climbing frame");
        form.children().get(1).role().set(Role.AFFECTED);
        form.text(Question.HAPPENED_DAY).set("24 Nov 2026");
        form.text(Question.HAPPENED_TIME).set("end of break");
        form.text(Question.PLACE).set("Playground, climbing frame");
        form.text(Question.REPORTED_BY).set("Miss Calder, teaching assistant");
        form.text(Question.REPORTED_WHEN).set("Wed 25 Nov, 10:05");
        form.text(Question.OTHERS_PRESENT).set("Kit, at the fence. No other adult.");
        form.text(Question.DONE_SO_FAR)
                .set(
                        "Miss Calder stayed with her and asked no more. I saw Nell at 10:20, and"
                                + " told her whom I would speak to.");
        form.parentsTold().set(Parents.Told.NOT_YET);
        form.text(Question.PARENTS_NOTE).set("Advice first: may add to the risk");
        form.decision().set(Decision.Kind.SEEK_ADVICE);
        form.text(Question.RATIONALE)
                .set("The bruise Mr Fenn saw yesterday. The reason given is Kit\u2019s.");
        ActionRow action = form.actions().getFirst();
        action.what().set("Ring social care\u2019s advice line");
        action.owner().set("Me");
        action.due().set("Today 12:00");
        model.keep();
        model.record();
        return new EntryFormPage(model, Lent.NONE);
    }

    private static void pictures(String name, Function<TestPages, Page> page) {
        Callable<Node> node =
                () -> {
                    TestPages pages = new TestPages(TestStore.open());
                    Page made = page.apply(pages);
                    made.arrived();
                    return made.node();
                };
        Pictures.all("chronology-" + name, node);
    }
}
