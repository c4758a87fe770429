package org.daybook.followup.view;

import java.util.List;
import org.daybook.followup.FollowUpKind;

/** What is asked when something of a kind begins to be followed up. */
final class KindWords {

    private KindWords() {}

    static String title(FollowUpKind kind) {
        return switch (kind) {
            case REFERRAL -> "What is referred, in a few words?";
            case OFFER -> "What is offered?";
            case CONTRIBUTION -> "What did they ask for?";
            case QUESTION -> "What do we not know?";
            case MEETING -> "Which meeting?";
        };
    }

    static String titleHint(FollowUpKind kind) {
        return switch (kind) {
            case REFERRAL -> "The worry, not the history";
            case OFFER -> "Early help, a group, counselling";
            case CONTRIBUTION -> "Report for conference, information";
            case QUESTION -> "As a question";
            case MEETING -> "Core group, review conference";
        };
    }

    static String whom(FollowUpKind kind) {
        return switch (kind) {
            case REFERRAL -> "To whom does it go?";
            case OFFER -> "Who gives it?";
            case CONTRIBUTION -> "Who asked for it?";
            case QUESTION -> "Who will find out?";
            case MEETING -> "Who holds it, and where?";
        };
    }

    static List<String> whomOffered(FollowUpKind kind) {
        return switch (kind) {
            case REFERRAL ->
                    List.of(
                            "Children\u2019s social care",
                            "Police",
                            "Health visitor",
                            "School nurse",
                            "Child and adolescent mental health",
                            "Prevent team");
            case OFFER ->
                    List.of(
                            "Family Help",
                            "Early help team",
                            "Health visiting team",
                            "School nurse",
                            "School counsellor",
                            "Parents\u2019 group");
            case CONTRIBUTION ->
                    List.of(
                            "Children\u2019s social care",
                            "Conference chair",
                            "Police",
                            "Virtual school",
                            "Educational psychologist");
            case QUESTION -> List.of("The social worker", "The school nurse");
            case MEETING -> List.of("Children\u2019s social care", "At school", "By video");
        };
    }

    static String begun(FollowUpKind kind) {
        return switch (kind) {
            case REFERRAL -> "Decided on";
            case OFFER -> "Offered on";
            case CONTRIBUTION -> "Asked on";
            case QUESTION -> "Not known since";
            case MEETING -> "Told of it on";
        };
    }

    /** Empty where a day to come is not asked for. */
    static String due(FollowUpKind kind) {
        return switch (kind) {
            case REFERRAL -> "";
            case OFFER -> "Ask whether they started on";
            case CONTRIBUTION -> "Due";
            case QUESTION -> "By when?";
            case MEETING -> "Day of the meeting";
        };
    }

    static String words(FollowUpKind kind) {
        return switch (kind) {
            case OFFER -> "How was it offered, and what did they say?";
            case REFERRAL, CONTRIBUTION, QUESTION, MEETING -> "";
        };
    }

    static String deed(FollowUpKind kind) {
        return switch (kind) {
            case REFERRAL -> "Begin the referral";
            case OFFER -> "Record the offer";
            case CONTRIBUTION -> "Record what was asked for";
            case QUESTION -> "Add the question";
            case MEETING -> "Add the meeting";
        };
    }
}
