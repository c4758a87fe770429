package org.daybook.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.daybook.chronology.Choice;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.Draft;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Question;
import org.daybook.chronology.When;
import org.daybook.desk.Form;
import org.daybook.desk.Pictures;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The form by its kind. */
class KindFormsTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestPages pages;

    @BeforeEach
    void open() {
        pages = new TestPages(daybook);
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void eachKindsFormAsksOnlyItsOwn(EntryKind kind) {
        EntryFormModel model = pages.form(kind, pages.school.nell.id());
        Set<String> wanted =
                Detail.of(kind).stream().map(Detail::field).collect(Collectors.toSet());
        for (Question shared : List.of(Question.OTHERS_PRESENT, Question.DONE_SO_FAR)) {
            if (kind.asks(shared)) {
                wanted.add(shared.field());
            }
        }
        wanted.addAll(Set.of("narrative", "happened-day", "happened-time", "children"));
        Set<String> looked = new HashSet<>(wanted);
        looked.addAll(
                Arrays.stream(Detail.values()).map(Detail::field).collect(Collectors.toSet()));
        looked.addAll(Set.of("others-present", "done-so-far", "parents-told", "feedback-by"));
        if (kind == EntryKind.CONCERN) {
            wanted.addAll(Set.of("parents-told", "feedback-by"));
        }

        Set<String> asked = asked(model);
        asked.retainAll(looked);
        assertThat(asked).isEqualTo(wanted);
    }

    @Test
    void whatWasAnsweredThoughTheKindDoesNotAskItIsShownAllTheSame() {
        EntryFormModel model = pages.form(EntryKind.CASE_ANALYSIS, pages.school.nell.id());
        assertThat(asked(model)).doesNotContain("done-so-far");
        model.answers().text(Question.DONE_SO_FAR).set("Rang home");
        assertThat(asked(model)).contains("done-so-far");
    }

    @Test
    void anotherKindLosesNothingThatWasTypedUntilItIsRecordedAndSaysWhatIsLeftOut() {
        EntryFormModel model = pages.form(EntryKind.AGENCY_CONTACT, pages.school.nell.id());
        FormAnswers form = model.answers();
        form.text(Detail.AGENCY).set("Police");
        form.text(Detail.AGREED).set("Ring on Friday");
        form.text(Question.NARRATIVE).set("What was said");
        assertThat(model.notes().leftOut().getValue()).isEmpty();

        form.kind().set(EntryKind.MEETING);
        assertThat(model.notes().leftOut().getValue())
                .isEqualTo(
                        "Left out when you record this as a meeting, and kept until then:"
                                + " \u201cWhich agency?\u201d");
        model.keep();
        Draft kept = pages.school.drafts.all().getFirst();
        assertThat(kept.text().details().text(Detail.AGENCY)).isEqualTo("Police");

        form.kind().set(EntryKind.AGENCY_CONTACT);
        assertThat(form.text(Detail.AGENCY).get()).isEqualTo("Police");
        form.kind().set(EntryKind.MEETING);
        model.record();
        Entry entry = pages.school.entries.about(pages.school.nell.id()).getFirst();
        assertThat(entry.wording().details())
                .isEqualTo(Details.NONE.with(Detail.AGREED, "Ring on Friday"));
        assertThat(pages.school.drafts.all()).isEmpty();
    }

    @Test
    void onePoliceNotificationStandsInTheFileOfEverySibling() {
        pages.school.siblings();
        EntryFormModel model = pages.form(EntryKind.POLICE_NOTIFICATION, pages.school.nell.id());
        assertThat(Siblings.words(model.parts().siblings().offered())).isEqualTo("Add Kit too");
        model.addSiblings();
        assertThat(model.parts().siblings().offered()).isEmpty();

        FormAnswers form = model.answers();
        form.text(Detail.POLICE_KIND).set(Choice.Police.ENCOMPASS.name());
        form.text(Detail.POLICE_REFERENCE).set("OE 4471");
        form.text(Detail.WATCHES).set("Miss Calder");
        form.text(Question.NARRATIVE).set("Shouting heard. Both upstairs.");
        model.today("incident");
        model.today("narrative");
        model.record();

        Entry entry = pages.school.entries.about(pages.school.nell.id()).getFirst();
        assertThat(pages.school.entries.about(pages.school.kit.id())).containsExactly(entry);
        assertThat(entry.wording().details().when(Detail.INCIDENT)).isEqualTo(When.on(entry.day()));
        assertThat(EntryWords.kind(entry)).isEqualTo("Police notification: Operation Encompass");
        assertThat(EntryWords.inShort(entry.wording().details()))
                .isEqualTo(
                        "Reference: OE 4471. Incident: Tue 24 Nov 2026. Watching over them that"
                                + " day: Miss Calder.");
    }

    @Test
    void anAmendmentChangesAnAnswerAndTheEarlierOneStays() {
        EntryFormModel model = pages.form(EntryKind.MEETING, pages.school.nell.id());
        model.answers().text(Detail.NEXT_MEETING).set("4 Dec 2026 13:30");
        model.answers().text(Detail.MEETING_KIND).set(Choice.Meeting.CORE_GROUP.name());
        model.record();
        Entry entry = pages.school.entries.about(pages.school.nell.id()).getFirst();

        AmendEntryModel amend = pages.amend(entry.id(), pages.school.nell.id());
        assertThat(amend.answers().text(Detail.NEXT_MEETING).get())
                .isEqualTo("Fri 4 Dec 2026, 13:30");
        amend.answers().text(Question.REASON).set("Moved");
        amend.answers().text(Detail.NEXT_MEETING).set("11 Dec 2026 13:30");
        amend.record();
        Entry amended = pages.school.entries.find(entry.id()).orElseThrow();
        assertThat(amended.wording().details().said(Detail.NEXT_MEETING))
                .contains("Fri 11 Dec 2026, 13:30");
        assertThat(amended.earlier().getFirst().wording().details().said(Detail.NEXT_MEETING))
                .contains("Fri 4 Dec 2026, 13:30");
        assertThat(amended.wording().details().is(Detail.MEETING_KIND, Choice.Meeting.CORE_GROUP))
                .isTrue();
    }

    @Test
    void aFileAloneKeepsTheDraft() {
        EntryFormModel model = pages.form(EntryKind.CONCERN, pages.school.nell.id());
        model.keepBesides();
        assertThat(pages.school.drafts.find(model.draft())).isPresent();
        model.answers().text(Question.PLACE).set("Hall");
        model.keep();
        model.answers().text(Question.PLACE).set("");
        model.keep();
        assertThat(pages.school.drafts.find(model.draft())).isPresent();
    }

    private static Set<String> asked(EntryFormModel model) {
        return Pictures.onWindow(() -> {
            Form form = new Form(FXCollections.observableArrayList());
            WhatFollows follows = new WhatFollows(form, model.parts(), Lent.NONE);
            EntryQuestions questions =
                    new EntryQuestions(
                            form, model.parts(), Lent.NONE, follows, new SimpleStringProperty(""));
            return Stream.of(questions.story(), questions.follows(), questions.feedback())
                    .flatMap(List::stream)
                    .flatMap(KindFormsTest::ids)
                    .collect(Collectors.toSet());
        });
    }

    private static Stream<String> ids(Node node) {
        Stream<String> own = Stream.ofNullable(node.getId());
        return node instanceof Parent parent
                ? Stream.concat(
                        own, parent.getChildrenUnmodifiable().stream().flatMap(KindFormsTest::ids))
                : own;
    }
}
