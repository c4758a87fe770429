package org.daybook.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.When;
import org.daybook.chronology.Wording;

/** How an event of something that is followed up is told in the children's chronologies. */
final class Told {

    private Told() {}

    /** Empty for steps that are no event in the child's life. */
    static Optional<NewEntry> of(FollowUp followUp, Line line) {
        if (!followUp.kind().way().tellsTheChronology(line.step())) {
            return Optional.empty();
        }
        Wording wording =
                Wording.of(
                        When.on(line.day(), line.time()),
                        narrative(followUp, line),
                        followUp.children().stream().map(ChildInEntry::of).toList());
        return Optional.of(NewEntry.of(EntryKind.AGENCY_CONTACT, wording));
    }

    private static String narrative(FollowUp followUp, Line line) {
        String putRight = isPutRight(followUp, line) ? "Put right: " : "";
        return Stream.of(putRight + event(followUp, line), answer(line), line.words())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Told::sentence)
                .collect(Collectors.joining(" "));
    }

    private static boolean isPutRight(FollowUp followUp, Line line) {
        return !line.step().again()
                && followUp.all(line.step()).stream()
                        .anyMatch(one -> one.position() < line.position());
    }

    private static String event(FollowUp followUp, Line line) {
        String whom = followUp.whom();
        String what = followUp.title();
        return switch (line.step()) {
            case SENT -> "Referral sent to " + whom + ": " + what;
            case ANSWERED -> whom + ": the referral was answered";
            case ESCALATED -> "Referral to " + whom + " escalated";
            case ESCALATION_ANSWERED -> "Outcome of the escalation, " + whom;
            case MEETING_HELD -> "Professionals\u2019 meeting held about the referral to " + whom;
            case CAME_OF_IT -> "What came of the referral to " + whom;
            case ENDED -> "Referral to " + whom + " ended";
            case OFFERED -> "Offered: " + named(what, whom);
            case STARTED -> "Started: " + named(what, whom);
            case MISSED -> "Was not brought to " + named(what, whom);
            case OUTCOME -> "What came of the offer: " + named(what, whom);
            case SENT_ON -> what + " sent to " + whom;
            case CALLED_OFF -> what + " called off";
            default -> line.step().title() + ": " + named(what, whom);
        };
    }

    private static String named(String what, String whom) {
        return whom.isEmpty() ? what : what + ", " + whom;
    }

    private static String answer(Line line) {
        return line.answer().map(Answer::words).orElse("");
    }

    private static String sentence(String words) {
        return List.of(".", "?", "!", "\u2026").stream().anyMatch(words::endsWith)
                ? words
                : words + ".";
    }
}
