package org.daybook.benchmark;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;
import org.daybook.casework.TestCases;
import org.daybook.children.Child;
import org.daybook.children.store.JooqLinks;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.NewDecision;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.TestSchool;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.oversight.BoardSource;
import org.daybook.oversight.CaseSource;
import org.daybook.oversight.ChronologySource;
import org.daybook.oversight.CountFigures;
import org.daybook.oversight.DecidedSource;
import org.daybook.oversight.PromptSource;
import org.daybook.prompts.GatherFacts;
import org.daybook.prompts.ReadPrompts;
import org.daybook.prompts.store.JooqAnswers;
import org.daybook.vault.TestStore;

/**
 * How long Today takes to be read in a school that has written for years, source by source: {@code
 * mvn -Pbenchmark test-compile exec:exec@benchmark
 * -Dbenchmark=org.daybook.benchmark.BoardBenchmark}.
 */
public final class BoardBenchmark {

    private static final int CHILDREN = 250;
    private static final int OPEN_CASES = 40;
    private static final int USUAL_ENTRIES = 20_000;
    private static final int OVER_DAYS = 2_000;
    private static final int AT_ONCE = 500;
    private static final int WARM = 5;
    private static final int TIMES = 21;

    private static final Supplier<SchoolDays> DAYS = SchoolDays::byWeekdays;

    private final TestStore daybook;
    private final int entries;
    private final TestCases cases;
    private final TestSchool school;
    private final Random random = new Random(2026);
    private final List<Child> children = new ArrayList<>();

    private BoardBenchmark(TestStore daybook, int entries) {
        this.daybook = daybook;
        this.entries = entries;
        this.cases = new TestCases(daybook);
        this.school = cases.school;
    }

    /**
     * @param arguments how many entries, if not 20,000
     */
    public static void main(String[] arguments) {
        int entries = arguments.length == 0 ? USUAL_ENTRIES : Integer.parseInt(arguments[0]);
        try (TestStore daybook = TestStore.open()) {
            BoardBenchmark benchmark = new BoardBenchmark(daybook, entries);
            benchmark.fill();
            benchmark.measure();
        }
    }

    private void fill() {
        daybook.store()
                .commit(() -> {
                    for (int at = 0; at < CHILDREN; at++) {
                        children.add(
                                school.child(
                                        "Child " + at,
                                        "Benchmark",
                                        "Year 4",
                                        LocalDate.of(2018, 5, 6)));
                    }
                    children.subList(0, OPEN_CASES)
                            .forEach(child -> cases.opened(child, "1 Sep 2026"));
                    return true;
                });
        for (int from = 0; from < entries; from += AT_ONCE) {
            int first = from;
            daybook.store()
                    .commit(() -> {
                        for (int at = first; at < first + AT_ONCE; at++) {
                            write(at);
                        }
                        return true;
                    });
        }
    }

    /** Written on its day, oldest first; nearly all concerns are decided. */
    private void write(int number) {
        LocalDate day = TestSchool.TODAY.minusDays(OVER_DAYS - (long) OVER_DAYS * number / entries);
        Clock then = Clock.fixed(day.atTime(15, 0).atZone(School.ZONE).toInstant(), School.ZONE);
        RecordEntry record =
                new RecordEntry(daybook.journal(), school.entries, school.drafts, then);
        Child child = children.get(random.nextInt(CHILDREN));
        EntryKind kind = random.nextInt(3) > 0 ? EntryKind.CONCERN : EntryKind.MEETING;
        Wording wording =
                Wording.of(When.on(day, "10:05"), text(700), List.of(ChildInEntry.of(child.id())));
        Optional<NewDecision> decision =
                kind == EntryKind.CONCERN && number < entries - 20
                        ? Optional.of(new NewDecision(decided(), "", "Seen before, explained"))
                        : Optional.empty();
        record.record(new NewEntry(kind, wording, decision, List.of(), Optional.empty()));
    }

    private Decision.Kind decided() {
        return random.nextInt(400) == 0 ? Decision.Kind.REFER : Decision.Kind.WATCH;
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            text.append((char) ('a' + random.nextInt(26)));
            if (random.nextInt(6) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private void measure() {
        LocalDateTime now = TestSchool.TODAY.atTime(10, 42);
        System.out.printf(
                Locale.ROOT,
                "%,d entries of 700 characters, %d children, %d open cases%n",
                entries,
                CHILDREN,
                OPEN_CASES);
        told(
                "chronology",
                source(
                        new ChronologySource(school.entries, school.drafts, school.practices, DAYS),
                        now));
        told(
                "decided, not begun",
                source(new DecidedSource(school.entries, new JooqFollowUps(daybook.store())), now));
        told("cases", source(new CaseSource(cases.casework, school.find, cases.people, DAYS), now));
        told("prompts", source(new PromptSource(prompts()), now));
        CountFigures figures =
                new CountFigures(school.entries, cases.casework, school.find, cases.people, DAYS);
        told("figures", () -> figures.on(TestSchool.TODAY));
    }

    private ReadPrompts prompts() {
        GatherFacts gather =
                new GatherFacts(
                        new GatherFacts.Sources(
                                school.children,
                                new JooqLinks(daybook.store()),
                                cases.people,
                                school.entries,
                                cases.casework,
                                new JooqFollowUps(daybook.store())),
                        daybook.clock());
        return new ReadPrompts(gather, new JooqAnswers(daybook.store()));
    }

    private static Runnable source(BoardSource source, LocalDateTime now) {
        return () -> {
            source.needsYou(now);
            source.waits(now);
            source.comesUp(now);
        };
    }

    private static void told(String what, Runnable read) {
        for (int at = 0; at < WARM; at++) {
            read.run();
        }
        long[] times = new long[TIMES];
        Arrays.setAll(times, _ -> took(read));
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-20s median %8.1f ms  slowest %8.1f ms%n",
                what,
                times[TIMES / 2] / 1e6,
                times[TIMES - 1] / 1e6);
    }

    private static long took(Runnable read) {
        long begun = System.nanoTime();
        read.run();
        return System.nanoTime() - begun;
    }
}
