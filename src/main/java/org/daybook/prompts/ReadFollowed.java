package org.daybook.prompts;

import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.Line;
import org.daybook.followup.Step;

/**
 * Reads what is followed up as the rules need it. Steps that are told in the chronology are left to
 * the entry that tells them: one event must not count twice.
 */
final class ReadFollowed {

    private static final Sentences CONSENT_BACK =
            new Sentences(
                    "withdraw consent",
                    "withdraws consent",
                    "withdrew consent",
                    "withdrawn consent",
                    "consent withdrawn",
                    "no longer consent*");

    private ReadFollowed() {}

    static Followed of(FollowUp one) {
        return new Followed(
                "followed " + one.id().value(),
                sort(one.kind()),
                one.title(),
                one.begunOn(),
                one.from(),
                one.lines().stream()
                        .filter(line -> !one.kind().way().tellsTheChronology(line.step()))
                        .map(ReadFollowed::line)
                        .toList(),
                one.latest(Step.CAME_OF_IT, Step.ENDED, Step.OUTCOME).map(Line::day));
    }

    private static Followed.Sort sort(FollowUpKind kind) {
        return switch (kind) {
            case REFERRAL -> Followed.Sort.REFERRAL;
            case OFFER -> Followed.Sort.OFFER;
            case CONTRIBUTION, QUESTION, MEETING -> Followed.Sort.OTHER;
        };
    }

    private static Followed.Line line(Line line) {
        return new Followed.Line(
                line.day(), meaning(line), line.step().title() + ". " + line.words());
    }

    private static Followed.Meaning meaning(Line line) {
        if (line.step() == Step.BARRIER) {
            return Followed.Meaning.NOT_TAKEN_UP;
        }
        return CONSENT_BACK.in(line.words()).isPresent()
                ? Followed.Meaning.CONSENT_WITHDRAWN
                : Followed.Meaning.PLAIN;
    }
}
