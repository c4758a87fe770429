package org.daybook.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.Problem;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Draft;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.EntryRules;
import org.daybook.chronology.Question;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody types into any field comes back as it was typed. */
class AnyTextTest {

    private static final List<Question> WORDS =
            List.of(
                    Question.NARRATIVE,
                    Question.PLACE,
                    Question.REPORTED_BY,
                    Question.OTHERS_PRESENT,
                    Question.DONE_SO_FAR,
                    Question.PARENTS_NOTE,
                    Question.TOLD,
                    Question.FEEDBACK_BY);

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestPages pages;

    @BeforeEach
    void open() {
        pages = new TestPages(daybook);
    }

    static Stream<String> texts() {
        return Stream.of(
                "\u05D4\u05D9\u05D0 \u05D0\u05DE\u05E8\u05D4: \u05D6\u05D5 \u05D4\u05D9\u05D9\u05EA\u05D4 \u05D4\u05D3\u05DC\u05EA",
                "\u0642\u0627\u0644\u062A \u202Babc\u202C \u200F1, 2",
                "e\u0301a\u0308\u0323 Z\u0351\u036B\u0343 \u0E01\u0E33",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDFF4\uDB40\uDC67\uDB40\uDC7F \uD83D\uDC4B\uD83C\uDFFD",
                "'; DROP TABLE entry; -- \\ \" <b> {0} %s ${x} \u0007",
                "line one\nline two\n\n\tand a tab",
                "x".repeat(EntryRules.LONGEST),
                "\uD83D\uDC22".repeat(EntryRules.LONGEST / 2));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void itComesBackFromTheDraftTheStoreAndTheFormOfAnAmendment(String text) {
        for (EntryKind kind : kinds(text)) {
            EntryFormModel model = pages.form(kind, pages.school.nell.id());
            WORDS.forEach(question -> model.answers().text(question).set(text));
            List<Detail> details = written(kind);
            details.forEach(detail -> model.answers().text(detail).set(text));
            ChildPart child = model.answers().children().getFirst();
            child.words().set(text);
            child.voiceNote().set(text);
            model.keep();
            Draft kept = pages.school.drafts.find(model.draft()).orElseThrow();
            assertThat(kept.text()).isEqualTo(model.answers().toDraft());

            model.record();
            assertThat(model.problems()).isEmpty();
            Entry entry =
                    pages.school.entries.about(pages.school.nell.id()).stream()
                            .filter(one -> one.kind() == kind)
                            .findFirst()
                            .orElseThrow();
            assertThat(entry.wording().narrative()).isEqualTo(text);
            assertThat(details)
                    .allSatisfy(
                            one -> assertThat(entry.wording().details().text(one)).isEqualTo(text));
            ChildInEntry part = entry.wording().children().getFirst();
            assertThat(List.of(part.words(), part.voiceNote())).containsOnly(text);

            AmendEntryModel amend = pages.amend(entry.id(), pages.school.nell.id());
            assertThat(WORDS)
                    .allSatisfy(one -> assertThat(amend.answers().text(one).get()).isEqualTo(text));
            assertThat(details)
                    .allSatisfy(one -> assertThat(amend.answers().text(one).get()).isEqualTo(text));
        }
    }

    @Test
    void oneCharacterTooManyIsRefusedInASentenceAndNothingIsCut() {
        String tooLong = "x".repeat(EntryRules.LONGEST + 1);
        EntryFormModel model = pages.form(EntryKind.MEETING, pages.school.nell.id());
        model.answers().text(Detail.AGREED).set(tooLong);
        model.record();
        assertThat(model.problems())
                .containsExactly(
                        new Problem(
                                "agreed",
                                "This is longer than one field keeps, 100,000 characters. Put the"
                                        + " rest into a second entry."));
        assertThat(model.answers().text(Detail.AGREED).get()).isEqualTo(tooLong);
        model.keep();
        assertThat(pages.school.drafts.all().getFirst().text().details().text(Detail.AGREED))
                .isEqualTo(tooLong);
    }

    /** Twelve forms full of the longest texts would only take long. */
    private static List<EntryKind> kinds(String text) {
        return text.length() < EntryRules.LONGEST
                ? List.of(EntryKind.values())
                : List.of(EntryKind.MEETING);
    }

    @Test
    void aStoryTypedWhereADayWasMeantIsReadAtOnceAndStays() {
        String story = "she came in late ".repeat(EntryRules.LONGEST / 17);
        EntryFormModel model = pages.form(EntryKind.POLICE_NOTIFICATION, pages.school.nell.id());
        model.answers().text(Detail.INCIDENT).set(story);
        model.answers().text(Question.REPORTED_WHEN).set(story);
        model.record();
        assertThat(model.problems()).isEmpty();
        Entry entry = pages.school.entries.about(pages.school.nell.id()).getFirst();
        assertThat(entry.wording().details().text(Detail.INCIDENT)).isEqualTo(story.strip());
        assertThat(entry.wording().report().when().time()).isEqualTo(story.strip());
    }

    @Test
    void aDecisionOrAnActionThatIsTooLongIsRefusedInASentence() {
        String tooLong = "x".repeat(EntryRules.LONGEST + 1);
        EntryFormModel model = pages.form(EntryKind.CONCERN, pages.school.nell.id());
        model.answers().text(Question.NARRATIVE).set("A bruise");
        model.answers().decision().set(Decision.Kind.REFER);
        model.answers().text(Question.ADVICE).set(tooLong);
        model.answers().actions().getFirst().what().set(tooLong);
        model.record();
        assertThat(model.problems())
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("advice", "actions");
    }

    private static List<Detail> written(EntryKind kind) {
        return Arrays.stream(Detail.values())
                .filter(one -> one.asks(kind))
                .filter(one -> one.how() != Detail.How.CHOICE && !one.how().day())
                .toList();
    }
}
