package org.daybook.chronology.view;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.chronology.Action;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Detail;
import org.daybook.chronology.Details;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Parents;
import org.daybook.chronology.Report;
import org.daybook.chronology.Role;
import org.daybook.chronology.SeenAlone;
import org.daybook.chronology.Undecided;
import org.daybook.chronology.Version;
import org.daybook.chronology.Voice;
import org.daybook.chronology.When;
import org.daybook.desk.Mark;

/** How the facts of an entry are said on a page. */
final class EntryWords {

    private EntryWords() {}

    /** "Fri 20 Nov 2026"; the day that sorts it where nobody knows when it happened. */
    static String day(Entry entry) {
        return entry.wording().happened().day().isPresent()
                ? Days.full(entry.day())
                : "Day not known; listed by " + Days.full(entry.day());
    }

    /** "Written the same day, 09:35, Mrs Marlow", or "Written 2 days later". */
    static String written(Entry entry) {
        String time = time(entry.versions().getFirst());
        String by = ", " + time + ", " + entry.recordedBy();
        if (entry.writtenOn().isBefore(entry.day())) {
            return "Written " + Days.brief(entry.writtenOn()) + by;
        }
        return entry.daysLate() == 0
                ? "Written the same day" + by
                : "Written " + days(entry.daysLate()) + " later";
    }

    /** Who wrote a late entry, and when; empty for one that was written the same day. */
    static String writtenBy(Entry entry) {
        return entry.daysLate() == 0
                ? ""
                : Days.brief(entry.writtenOn())
                        + ", "
                        + time(entry.versions().getFirst())
                        + ", "
                        + entry.recordedBy();
    }

    /** "Meeting: Core group". */
    static String kind(Entry entry) {
        Details details = entry.wording().details();
        return Stream.of(Detail.MEETING_KIND, Detail.POLICE_KIND)
                .flatMap(detail -> details.said(detail).stream())
                .findFirst()
                .map(said -> entry.kind().words() + ": " + said)
                .orElse(entry.kind().words());
    }

    /** The short answers in one line: "Agency: Social care. Spoke with: Priya Dunmore." */
    static String inShort(Details details) {
        StringBuilder words = new StringBuilder();
        details.without(Detail.MEETING_KIND, Detail.POLICE_KIND).answers().stream()
                .filter(one -> !one.atLength())
                .forEach(one -> sentence(words, one.label() + ": " + one.said().strip()));
        return words.toString();
    }

    /** "Decided 2 days later"; empty for a decision that was due then, and for a later one. */
    static String late(Decision decision, Entry entry) {
        if (!entry.kind().needsDecision() || !entry.decisions().getFirst().equals(decision)) {
            return "";
        }
        LocalDate on = decision.at().atZone(School.ZONE).toLocalDate();
        long days = new Undecided(entry).daysLate(on);
        return days == 0 ? "" : "Decided " + days(days) + " later";
    }

    static Mark.Shape shape(EntryKind kind) {
        return switch (kind) {
            case CONCERN -> Mark.Shape.CONCERN;
            case POSITIVE_EVENT -> Mark.Shape.POSITIVE;
            case STATUS_CHANGE -> Mark.Shape.DECISION;
            default -> Mark.Shape.MEETING;
        };
    }

    /** "Wren: victim. Told by Miss Calder, Mon 23 Nov, 14:10. Library corner." */
    static String roleAndSource(Entry entry, Whose whose) {
        StringBuilder words = new StringBuilder();
        entry.child(whose.child())
                .map(ChildInEntry::role)
                .filter(role -> role != Role.NOT_SAID)
                .ifPresent(role ->
                        sentence(
                                words,
                                whose.firstName() + ": " + role.words().toLowerCase(Locale.ROOT)));
        sentence(words, source(entry));
        return words.toString();
    }

    /** "Told by Miss Calder, Mon 23 Nov, 14:10. Library corner." */
    static String source(Entry entry) {
        StringBuilder words = new StringBuilder();
        Report report = entry.wording().report();
        if (!report.by().isBlank()) {
            sentence(words, "Told by " + report.by() + told(report.when()));
        }
        sentence(words, entry.wording().place());
        return words.toString();
    }

    private static String told(When when) {
        String day = when.day().map(on -> ", " + Days.brief(on)).orElse("");
        return day + (when.time().isEmpty() ? "" : ", " + when.time());
    }

    private static void sentence(StringBuilder words, String more) {
        if (!more.isBlank()) {
            words.append(words.isEmpty() ? "" : " ").append(more.strip());
            if (!more.strip().endsWith(".")) {
                words.append('.');
            }
        }
    }

    /** "Wren's own words, to Miss Calder, seen alone". */
    static String heard(ChildInEntry child, String firstName) {
        StringBuilder words = new StringBuilder(shown(child.voice(), firstName));
        if (!child.voiceNote().isBlank()) {
            words.append(", ").append(child.voiceNote().strip());
        }
        switch (child.seenAlone()) {
            case YES -> words.append(", seen alone");
            case NO -> words.append(", not seen alone");
            case NOT_SAID -> {}
        }
        return words.toString();
    }

    private static String shown(Voice voice, String firstName) {
        String own = ChildsWordsRows.possessive(firstName);
        return switch (voice) {
            case NOT_SAID, WORDS -> own + " own words";
            case BEHAVIOUR -> own + " behaviour";
            case DRAWING_OR_PLAY -> own + " drawing or play";
            case THROUGH_AID -> own + " own words, through an interpreter or aid";
            case NOT_YET -> firstName + " has not been heard yet";
        };
    }

    /** Whether what stands there was said, and not shown. */
    static boolean said(ChildInEntry child) {
        return switch (child.voice()) {
            case NOT_SAID, WORDS, THROUGH_AID, NOT_YET -> true;
            case BEHAVIOUR, DRAWING_OR_PLAY -> false;
        };
    }

    /** Whether anything stands there about the child's voice. */
    static boolean voice(ChildInEntry child) {
        return child.voice() != Voice.NOT_SAID
                || !child.words().isBlank()
                || !child.voiceNote().isBlank()
                || child.seenAlone() != SeenAlone.NOT_SAID;
    }

    /** "Parents told: by phone, 12:10"; empty when nothing was said about it. */
    static String parents(Parents parents) {
        String note = parents.note().isBlank() ? "" : ": " + parents.note().strip();
        return switch (parents.told()) {
            case YES -> "Parents told" + note;
            case NOT_YET -> "Parents not told yet" + note;
            case NOT_SAID -> parents.note().isBlank() ? "" : "Parents" + note;
        };
    }

    /** "The plan's first aim is not met. Mrs Marlow, 10:15." */
    static String why(Decision decision, Entry entry) {
        LocalDate on = decision.at().atZone(School.ZONE).toLocalDate();
        String when =
                Days.time(decision.at().atZone(School.ZONE).toLocalTime())
                        + (on.equals(entry.day()) ? "" : ", " + Days.brief(on));
        String reason =
                decision.rationale().isBlank() ? "No reason given yet." : decision.rationale();
        return reason.strip() + " " + decision.by() + ", " + when + ".";
    }

    static Mark.Shape shape(Action action, LocalDate today) {
        if (!action.open()) {
            return Mark.Shape.DONE;
        }
        if (action.late(today)) {
            return Mark.Shape.LATE;
        }
        return action.due().day().isPresent() ? Mark.Shape.DUE_SOON : Mark.Shape.OPEN;
    }

    /** Said of what was agreed and is past its day; nobody knows yet whether it was done. */
    static final String NOT_HEARD = "Not heard that it was done";

    /** "Ring the advice line, Mrs Marlow, due Thu 26 Nov". */
    static String action(Action action) {
        StringBuilder words = new StringBuilder(action.what().strip());
        if (!action.owner().isBlank()) {
            words.append(", ").append(action.owner().strip());
        }
        Optional<Action.Done> done = action.done();
        if (done.isPresent()) {
            words.append(", done ").append(Days.brief(done.get().on()));
            if (!done.get().note().isBlank()) {
                words.append(": ").append(done.get().note().strip());
            }
            return words.toString();
        }
        return words.append(due(action.due())).toString();
    }

    private static String due(When due) {
        String day = due.day().map(on -> ", due " + Days.brief(on)).orElse("");
        return day + (due.time().isEmpty() ? "" : ", " + due.time());
    }

    /** "Changed twice: see earlier wording". */
    static String changed(Entry entry) {
        int times = entry.earlier().size();
        String often =
                switch (times) {
                    case 1 -> "once";
                    case 2 -> "twice";
                    default -> times + " times";
                };
        return "Changed " + often + ": see earlier wording";
    }

    /** "As first written, Tue 24 Nov 2026, 10:42, Mrs Marlow". */
    static String version(Version version) {
        String first = version.number() == 1 ? "As first written, " : "As changed, ";
        return first
                + Days.full(version.writtenAt().atZone(School.ZONE).toLocalDate())
                + ", "
                + time(version)
                + ", "
                + version.writtenBy();
    }

    /**
     * Whether it is open or closed, said beside its kind. An entry that asks for no decision is
     * just there; the other standings have a line of their own below.
     */
    static Optional<Entry.Standing> standing(Entry entry) {
        return switch (entry.standing()) {
            case OPEN -> Optional.of(Entry.Standing.OPEN).filter(_ -> entry.kind().needsDecision());
            case CLOSED -> Optional.of(Entry.Standing.CLOSED);
            case UNDECIDED, WITHDRAWN, MERGED -> Optional.empty();
        };
    }

    /** "Fri 20 Nov 2026, Concern: Wren came in by the office at 08:50, the third"; to choose by. */
    static String inALine(Entry entry) {
        String told = entry.wording().narrative().strip().lines().findFirst().orElse("");
        int most = 70;
        int space = told.lastIndexOf(' ', most);
        String beginning =
                told.length() <= most
                        ? told
                        : told.substring(0, space > 0 ? space : most) + " \u2026";
        return Days.full(entry.day())
                + ", "
                + kind(entry)
                + (beginning.isEmpty() ? "" : ": " + beginning);
    }

    static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static String time(Version version) {
        return Days.time(version.writtenAt().atZone(School.ZONE).toLocalTime());
    }
}
