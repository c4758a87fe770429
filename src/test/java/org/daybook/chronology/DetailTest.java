package org.daybook.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each kind of entry asks besides, and what becomes of the answers. */
class DetailTest {

    private static final LocalDate TODAY = TestSchool.TODAY;

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void eachKindAsksOnlyItsOwn(EntryKind kind) {
        assertThat(Detail.of(kind)).allMatch(one -> one.asks(kind)).doesNotHaveDuplicates();
        Set<Detail> others =
                Arrays.stream(Detail.values())
                        .filter(one -> !one.asks(kind))
                        .collect(Collectors.toSet());
        assertThat(Detail.of(kind)).doesNotContainAnyElementsOf(others);
        assertThat(Detail.of(kind).isEmpty()).isEqualTo(kind == EntryKind.CONCERN);
        assertThat(Detail.of(kind)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void everyQuestionIsAskedByAKindAndFitsTheStore() {
        for (Detail detail : Detail.values()) {
            assertThat(EntryKind.values()).anyMatch(detail::asks);
            assertThat(detail.name()).hasSizeLessThanOrEqualTo(60);
            assertThat(detail.choices().isEmpty()).isEqualTo(detail.how() != Detail.How.CHOICE);
        }
        assertThat(Arrays.stream(Detail.values()).map(Detail::field)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Question.values()).map(Question::field))
                .doesNotContainAnyElementsOf(
                        Arrays.stream(Detail.values()).map(Detail::field).toList());
    }

    @Test
    void supervisionStaysAtTheSchool() {
        assertThat(Arrays.stream(EntryKind.values()).filter(one -> !one.movesWithTheChild()))
                .containsExactly(EntryKind.SUPERVISION);
    }

    @Test
    void anAnswerThatOnlyALaterVersionKnowsIsKeptAndRead() {
        Map<String, String> texts = new HashMap<>();
        texts.put("SEEN_BY_SATELLITE", "Twice");
        texts.put("AGREED", "Ring on Friday");
        texts.put("MEETING_KIND", "MOON_COUNCIL");
        texts.put("AGENCY", "");
        Details details = new Details(texts);
        assertThat(details.of(EntryKind.MEETING)).isEqualTo(details);
        assertThat(details.answers())
                .extracting(Details.Answer::label, Details.Answer::said)
                .containsExactly(
                        tuple("Meeting", "MOON_COUNCIL"),
                        tuple("Agreed", "Ring on Friday"),
                        tuple("Seen by satellite", "Twice"));
    }

    @Test
    void onlyTheAnswersOfItsKindAreRecorded() {
        Details typed =
                Details.of(
                        Map.of(
                                Detail.AGENCY,
                                "Police",
                                Detail.AGREED,
                                "Ring on Friday",
                                Detail.HOME,
                                "Warm"));
        assertThat(typed.besides(EntryKind.MEETING)).containsExactly(Detail.AGENCY, Detail.HOME);
        Wording recorded = ready(form(EntryKind.MEETING, typed));
        assertThat(recorded.details())
                .isEqualTo(Details.of(Map.of(Detail.AGREED, "Ring on Friday")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "yesterday 22:40|2026-11-23 22:40",
                "23 Nov|2026-11-23",
                "in the night|in the night",
                "|''"
            })
    void anIncidentIsReadAsADayAndATime(String typed, String stored) {
        Details details = Details.of(Map.of(Detail.INCIDENT, typed == null ? "" : typed));
        Wording read = ready(form(EntryKind.POLICE_NOTIFICATION, details));
        assertThat(read.details().text(Detail.INCIDENT)).isEqualTo(stored);
    }

    @Test
    void aNextMeetingMayBeToComeAndAnIncidentMayNot() {
        Wording meeting =
                ready(
                        form(
                                EntryKind.MEETING,
                                Details.of(Map.of(Detail.NEXT_MEETING, "4 Dec 2026 13:30"))));
        assertThat(meeting.details().when(Detail.NEXT_MEETING))
                .isEqualTo(When.on(LocalDate.of(2026, 12, 4), "13:30"));
        assertThat(meeting.details().said(Detail.NEXT_MEETING)).contains("Fri 4 Dec 2026, 13:30");

        assertThat(
                        problems(
                                form(
                                        EntryKind.POLICE_NOTIFICATION,
                                        Details.of(Map.of(Detail.INCIDENT, "25 Nov 2026")))))
                .extracting(Problem::field)
                .containsExactly("incident");
    }

    @ParameterizedTest
    @CsvSource({"31/2/2026", "yesterday 25:61", "99/99"})
    void aDayOrATimeThatCannotBeIsAskedAboutUnderItsQuestion(String typed) {
        assertThat(
                        problems(
                                form(
                                        EntryKind.POLICE_NOTIFICATION,
                                        Details.of(Map.of(Detail.INCIDENT, typed)))))
                .extracting(Problem::field)
                .containsExactly("incident");
    }

    @Test
    void anAnswerAloneIsEnoughToKeep() {
        HalfWritten form =
                new HalfWritten(
                        EntryKind.CASE_ANALYSIS,
                        Optional.empty(),
                        Map.of(),
                        Details.of(Map.of(Detail.WORKS, "Breakfast")),
                        List.of(ChildInEntry.of(EntriesOf.CHILD)),
                        List.of());
        assertThat(problems(form)).isEmpty();
    }

    @Test
    void theFilterFindsWhatWasAnswered() {
        Wording wording =
                Wording.of(When.on(TODAY), "", List.of(ChildInEntry.of(EntriesOf.CHILD)))
                        .with(
                                Details.NONE
                                        .with(Detail.MEETING_KIND, Choice.Meeting.CORE_GROUP)
                                        .with(Detail.AGREED, "Health visitor to call"));
        Entry entry = EntriesOf.entry(EntryKind.MEETING, wording, 1);
        assertThat(finds(entry, "core group")).isTrue();
        assertThat(finds(entry, "HEALTH visitor")).isTrue();
        assertThat(finds(entry, "CORE_GROUP")).isFalse();
    }

    private static boolean finds(Entry entry, String text) {
        return new ChronologyFilter(
                        Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), text)
                .matches(entry, EntriesOf.CHILD);
    }

    private static HalfWritten form(EntryKind kind, Details details) {
        return new HalfWritten(
                kind,
                Optional.empty(),
                Map.of(Question.NARRATIVE, "What was said"),
                details,
                List.of(ChildInEntry.of(EntriesOf.CHILD)),
                List.of());
    }

    private static Wording ready(HalfWritten form) {
        if (ReadForm.read(form, TODAY) instanceof ReadForm.Outcome.Ready(NewEntry entry)) {
            return entry.wording();
        }
        throw new AssertionError("not ready: " + problems(form));
    }

    private static List<Problem> problems(HalfWritten form) {
        return switch (ReadForm.read(form, TODAY)) {
            case ReadForm.Outcome.Ready _ -> List.of();
            case ReadForm.Outcome.Unclear(List<Problem> found) -> found;
        };
    }
}
