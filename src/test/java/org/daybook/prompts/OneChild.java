package org.daybook.prompts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.School;
import org.daybook.chronology.Action;
import org.daybook.chronology.ActionId;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.Version;
import org.daybook.chronology.Voice;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;

/** An invented child's chronology, written down line by line, without a store. */
final class OneChild {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    final ChildId child = ChildId.fresh();
    private final List<Entry> entries = new ArrayList<>();
    private final List<StatusSpan> statuses = new ArrayList<>();
    private final List<CaseSpan> cases = new ArrayList<>();
    private final List<Followed> followed = new ArrayList<>();
    private final List<Kin> kin = new ArrayList<>();

    /** About the child, without a word of its own. */
    Entry wrote(EntryKind kind, int daysAgo, String narrative) {
        return wrote(kind, daysAgo, narrative, ChildInEntry.of(child));
    }

    Entry concern(int daysAgo, String category, String narrative) {
        return wrote(EntryKind.CONCERN, daysAgo, narrative, in(category, Role.VICTIM));
    }

    Entry wrote(EntryKind kind, int daysAgo, String narrative, ChildInEntry part) {
        LocalDate day = TODAY.minusDays(daysAgo);
        Entry entry = entry(kind, day, narrative, part, List.of(), List.of());
        entries.add(entry);
        return entry;
    }

    /** An action of the entry that was written last. */
    void agreed(String what, String owner, int dueDaysAgo) {
        Entry last = entries.removeLast();
        Action action =
                new Action(
                        new ActionId(java.util.UUID.randomUUID()),
                        what,
                        owner,
                        When.on(TODAY.minusDays(dueDaysAgo)),
                        last.recordedAt(),
                        Optional.empty());
        entries.add(
                entry(
                        last.kind(),
                        last.day(),
                        last.wording().narrative(),
                        last.wording().children().getFirst(),
                        last.decisions(),
                        List.of(action)));
    }

    /** A decision on the entry that was written last. */
    void decided(Decision.Kind kind) {
        Entry last = entries.removeLast();
        Decision decision = new Decision(kind, "", "why", last.recordedAt(), "Mrs Ruth Marlow");
        entries.add(
                entry(
                        last.kind(),
                        last.day(),
                        last.wording().narrative(),
                        last.wording().children().getFirst(),
                        List.of(decision),
                        last.actions()));
    }

    void status(String words, int endsInDays) {
        statuses.add(new StatusSpan("status", words, Optional.of(TODAY.plusDays(endsInDays))));
    }

    void caseClosed(int openedDaysAgo, int closedDaysAgo) {
        cases.add(
                new CaseSpan(
                        "case",
                        TODAY.minusDays(openedDaysAgo),
                        Optional.of(TODAY.minusDays(closedDaysAgo))));
    }

    void followed(Followed one) {
        followed.add(one);
    }

    void sibling(String words) {
        kin.add(new Kin(ChildId.fresh(), words, 3));
    }

    ChildInEntry in(String category, Role role) {
        return new ChildInEntry(
                child, role, category, List.of(), Voice.NOT_SAID, "", "", SeenAlone.NOT_SAID);
    }

    ChildInEntry heard(String words, String note, SeenAlone alone) {
        return new ChildInEntry(
                child, Role.NOT_SAID, "", List.of(), Voice.WORDS, words, note, alone);
    }

    Facts facts() {
        return new Facts(
                child,
                TODAY,
                new Chronology(child, entries),
                new Around(List.of("Dana Ashdown"), List.of("Mrs Ruth Marlow", "Mr Joel Fenn")),
                statuses,
                cases,
                followed,
                kin);
    }

    List<Prompt> prompts() {
        return PatternPrompts.of(facts());
    }

    Optional<Prompt> prompt(Pattern pattern) {
        return prompts().stream().filter(one -> one.pattern() == pattern).findFirst();
    }

    List<String> evidence(Pattern pattern) {
        return prompt(pattern).stream()
                .flatMap(one -> one.evidence().stream())
                .map(Evidence::line)
                .toList();
    }

    private Entry entry(
            EntryKind kind,
            LocalDate day,
            String narrative,
            ChildInEntry part,
            List<Decision> decisions,
            List<Action> actions) {
        var at = day.atTime(LocalTime.NOON).atZone(School.ZONE).toInstant();
        Wording wording = Wording.of(When.on(day), narrative, List.of(part));
        return new Entry(
                EntryId.fresh(),
                kind,
                entries.size() + 1L,
                at,
                "Mrs Ruth Marlow",
                List.of(new Version(1, at, "Mrs Ruth Marlow", "", wording)),
                decisions,
                actions);
    }
}
