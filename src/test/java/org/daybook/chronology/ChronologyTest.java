package org.daybook.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.daybook.base.EntryId;
import org.junit.jupiter.api.Test;

class ChronologyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Test
    void dayThenClockThenOrderOfWriting() {
        Entry late = EntriesOf.on(MONDAY, "about 2.30pm", 1);
        Entry early = EntriesOf.on(MONDAY, "08:50", 2);
        Entry words = EntriesOf.on(MONDAY, "before lunch", 3);
        Entry noTime = EntriesOf.on(MONDAY, "", 4);
        Entry dayBefore = EntriesOf.on(MONDAY.minusDays(1), "", 5);

        Chronology chronology = chronology(noTime, words, late, dayBefore, early);

        assertThat(chronology.oldestFirst()).containsExactly(dayBefore, early, late, words, noTime);
        assertThat(chronology.newestFirst()).containsExactly(noTime, words, late, early, dayBefore);
    }

    @Property(tries = 100)
    void orderDoesNotDependOnTheOrderOfReading(
            @ForAll @Size(max = 20) List<@IntRange(max = 40) Integer> days, @ForAll long seed) {
        List<Entry> entries = new ArrayList<>();
        for (int at = 0; at < days.size(); at++) {
            entries.add(EntriesOf.on(MONDAY.plusDays(days.get(at)), at % 3 == 0 ? "9:05" : "", at));
        }
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new Chronology(EntriesOf.CHILD, shuffled).entries())
                .isEqualTo(new Chronology(EntriesOf.CHILD, entries).entries());
    }

    @Test
    void aGapIsSixWeeksOrLongerAndMayLastUntilToday() {
        Chronology chronology =
                chronology(
                        EntriesOf.on(MONDAY, "", 1),
                        EntriesOf.on(MONDAY.plusWeeks(6).minusDays(1), "", 2),
                        EntriesOf.on(MONDAY.plusWeeks(12).minusDays(1), "", 3));

        LocalDate last = MONDAY.plusWeeks(12).minusDays(1);
        assertThat(chronology.gaps(last.plusWeeks(5)))
                .containsExactly(new Gap(MONDAY.plusWeeks(6).minusDays(1), last));
        assertThat(chronology.gaps(last.plusWeeks(7)))
                .hasSize(2)
                .last()
                .isEqualTo(new Gap(last, last.plusWeeks(7)));
        assertThat(chronology.gaps(last.plusWeeks(7)).getLast().words())
                .isEqualTo("No entry for 7 weeks");
        assertThat(chronology().gaps(MONDAY)).isEmpty();
    }

    @Test
    void aFilterNarrowsByKindCategoryPeriodAndText() {
        Entry bruise =
                EntriesOf.entry(EntryKind.CONCERN, worded("A bruise on the arm", "Neglect"), 1);
        Entry poem = EntriesOf.entry(EntryKind.POSITIVE_EVENT, worded("Read a POEM", ""), 2);
        Chronology both = chronology(bruise, poem);

        assertThat(both.matching(filter(Set.of(EntryKind.CONCERN), "", "")).entries())
                .containsExactly(bruise);
        assertThat(both.matching(filter(Set.of(), "Housing", "")).entries())
                .containsExactly(bruise);
        assertThat(both.matching(filter(Set.of(), "", "poem")).entries()).containsExactly(poem);
        assertThat(both.matching(ChronologyFilter.EVERYTHING).entries()).hasSize(2);
        ChronologyFilter later =
                new ChronologyFilter(
                        Set.of(),
                        Optional.empty(),
                        Optional.of(MONDAY.plusDays(1)),
                        Optional.empty(),
                        "");
        assertThat(both.matching(later).entries()).isEmpty();
    }

    @Test
    void saysHowLateItWasWritten() {
        Entry entry = EntriesOf.on(LocalDate.of(2026, 11, 22), "", 1);
        assertThat(entry.daysLate()).isEqualTo(2);
    }

    @Test
    void theDayOfWritingIsTheSchoolsDay() {
        Instant halfPastMidnightInSummer = Instant.parse("2026-07-14T23:30:00Z");
        Wording wording = Wording.of(When.UNKNOWN, "", List.of(ChildInEntry.of(EntriesOf.CHILD)));
        Entry entry =
                new Entry(
                        EntryId.fresh(),
                        EntryKind.CONCERN,
                        1,
                        halfPastMidnightInSummer,
                        "Mr Fenn",
                        List.of(new Version(1, halfPastMidnightInSummer, "Mr Fenn", "", wording)),
                        List.of(),
                        List.of());
        assertThat(entry.day()).isEqualTo(LocalDate.of(2026, 7, 15));
    }

    @Test
    void namesWhatIsMissingInAConcernAndNothingElsewhere() {
        Entry concern = EntriesOf.on(MONDAY, "", 1);
        Entry meeting = EntriesOf.entry(EntryKind.MEETING, concern.wording(), 2);

        assertThat(chronology(concern, meeting).missing())
                .extracting(Missing::what)
                .containsExactly(
                        Missing.What.DECISION,
                        Missing.What.VOICE,
                        Missing.What.ROLE,
                        Missing.What.CATEGORY);
    }

    private static Wording worded(String narrative, String category) {
        ChildInEntry child =
                new ChildInEntry(
                        EntriesOf.CHILD,
                        Role.VICTIM,
                        category,
                        List.of("Housing").subList(0, category.isEmpty() ? 0 : 1),
                        Voice.NOT_SAID,
                        "",
                        "",
                        SeenAlone.NOT_SAID);
        return Wording.of(When.on(MONDAY), narrative, List.of(child));
    }

    private static ChronologyFilter filter(Set<EntryKind> kinds, String category, String text) {
        return new ChronologyFilter(
                kinds,
                Optional.of(category).filter(one -> !one.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                text);
    }

    private static Chronology chronology(Entry... entries) {
        return new Chronology(EntriesOf.CHILD, List.of(entries));
    }
}
