package org.daybook.prompts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.chronology.EntryKind;

/**
 * Over-optimism: a plan is about to end, or an entry says that things go well, while something
 * recorded does not fit with it.
 */
final class StepDown implements PatternRule {

    static final int DAYS_AROUND = 14;
    static final int GOOD_NEWS_WEEKS = 4;

    private static final String QUESTION =
            "What has changed for the child, who says so, and what does the child say?";

    private static final Set<EntryKind> KINDS =
            Set.of(
                    EntryKind.MEETING,
                    EntryKind.AGENCY_CONTACT,
                    EntryKind.HOME_VISIT,
                    EntryKind.PARENT_CONTACT,
                    EntryKind.CASE_ANALYSIS,
                    EntryKind.STATUS_CHANGE);

    private static final Sentences GOOD_NEWS =
            new Sentences(
                    "going well",
                    "much improved",
                    "has improved",
                    "have improved",
                    "is improving",
                    "are improving",
                    "no further concerns",
                    "no concerns",
                    "no longer concerned",
                    "step down",
                    "stepping down",
                    "stepped down",
                    "ready to close",
                    "can be closed",
                    "engaging well",
                    "good progress");

    @Override
    public Optional<Prompt> look(Facts facts) {
        List<Evidence> ending = ending(facts).toList();
        if (!ending.isEmpty()) {
            return prompt(ending.stream(), Doubts.all(facts).toList());
        }
        List<Evidence> good = goodNews(facts).toList();
        return good.isEmpty()
                ? Optional.empty()
                : prompt(good.stream(), Doubts.unfinished(facts).toList());
    }

    /** Whatever is recorded of an ending, for whoever is just about to make one. */
    static Optional<Prompt> asked(Facts facts) {
        return prompt(Stream.concat(ending(facts), goodNews(facts)), Doubts.all(facts).toList());
    }

    /** Without anything that does not fit, there is nothing to ask. */
    private static Optional<Prompt> prompt(Stream<Evidence> why, List<Evidence> doubts) {
        return doubts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Prompt(
                                Pattern.STEP_DOWN,
                                QUESTION,
                                Told.inOrder(Stream.concat(why, doubts.stream()))));
    }

    private static Stream<Evidence> ending(Facts facts) {
        return facts.statuses().stream()
                .flatMap(one ->
                        one.until().stream()
                                .filter(day -> near(day, facts.today()))
                                .map(day -> ended(one, day, facts.today())));
    }

    private static boolean near(LocalDate day, LocalDate today) {
        return !day.isBefore(today.minusDays(DAYS_AROUND))
                && !day.isAfter(today.plusDays(DAYS_AROUND));
    }

    private static Evidence ended(StatusSpan status, LocalDate day, LocalDate today) {
        String verb = day.isBefore(today) ? " ended on " : " is to end on ";
        return new Evidence(
                "ending " + status.name(),
                day,
                status.words() + verb + Days.brief(day) + ".",
                Optional.empty());
    }

    private static Stream<Evidence> goodNews(Facts facts) {
        return facts.entries(facts.weeksAgo(GOOD_NEWS_WEEKS), KINDS).stream()
                .flatMap(entry ->
                        GOOD_NEWS.in(entry).stream()
                                .map(said -> Told.entry("good news", entry, said)));
    }
}
