package org.daybook.language;

import static org.daybook.language.Phrase.Sort.JUDGING;
import static org.daybook.language.Phrase.Sort.OPINION;

import java.util.List;
import java.util.stream.Stream;

/** The list that every school begins with. */
public final class UsualPhrases {

    private UsualPhrases() {}

    public static List<Phrase> list() {
        return Stream.of(aboutTheChild(), aboutBlame(), aboutTheFamily(), factOrOpinion())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Phrase> aboutTheChild() {
        return List.of(
                judging(
                        "attention-seeking",
                        "What need might this show?",
                        "What the child did, when and with whom, and what happened just before."),
                judging(
                        "manipulative; manipulating",
                        "What was the child trying to bring about, or to be safe from?",
                        "What was asked for, how, and what came of it."),
                judging(
                        "streetwise",
                        "What has the child had to learn, and from whom?",
                        "What the child knew or did, and who else was there."),
                judging(
                        "mature for her age; mature for his age; mature for their age; mature for"
                                + " a child",
                        "Does this hide how young the child is?",
                        "The child\u2019s age, and what exactly was grown-up about what was done."),
                judging(
                        "boys will be boys",
                        "What did the other child feel, and was it harm?",
                        "What each child did and said, and who was hurt or afraid."),
                judging(
                        "promiscuous",
                        "How old is the child, and could this be abuse?",
                        "What is known of who, where and how old; a child cannot agree to abuse."),
                judging(
                        "prostitution; child prostitute",
                        "Who exploits this child?",
                        "Sexual exploitation of the child; by whom, as far as is known."));
    }

    private static List<Phrase> aboutBlame() {
        return List.of(
                judging(
                        "putting himself at risk; putting herself at risk; putting themselves at"
                                + " risk; puts himself at risk; puts herself at risk",
                        "Who or what is the danger, and who should keep the child from it?",
                        "The danger, who makes it, and what the child was trying to do."),
                judging(
                        "lifestyle choice",
                        "Was there a choice, and what stood against the others?",
                        "What happens, how often, and who gains from it."),
                judging(
                        "in a relationship with",
                        "How old are both, and is it a relationship or abuse?",
                        "Who the other person is, how old, and how they met."),
                judging(
                        "drug running; running drugs; drug runner; county lines runner",
                        "Who makes the child carry, and what if the child stops?",
                        "The child is exploited to carry drugs; by whom, as far as is known."),
                judging(
                        "did not attend; didn\u2019t attend; failed to attend",
                        "Was it for the child to come alone? Who did not bring the child?",
                        "\u201cWas not brought\u201d, the appointment, and the reason that was"
                                + " given."),
                judging(
                        "false allegation",
                        "Who found it to be false, and how?",
                        "What was said, what was looked into, and what could be shown."));
    }

    private static List<Phrase> aboutTheFamily() {
        return List.of(
                judging(
                        "refuses to engage; would not engage; non-engagement; not engaging",
                        "What was offered, and what stood in the way?",
                        "What was offered, how and when, and what was answered."),
                judging(
                        "hard to reach",
                        "What has been tried, and could it be made easier?",
                        "Each call, letter or visit with its day, and what came back."),
                judging(
                        "chaotic",
                        "What would somebody have seen or heard?",
                        "What was missing, late or unsafe, and on which days."),
                judging(
                        "notorious",
                        "What do we know of this family ourselves?",
                        "What happened, with its day and who knows of it."),
                judging(
                        "typical of that family; typical of this family; typical of the family;"
                                + " typical of that estate; typical of this estate",
                        "What would we ask if it were another family?",
                        "What happened this time, to this child."),
                new Phrase(
                        PhraseId.usual("domestic"),
                        JUDGING,
                        "domestic",
                        "domestic abuse; domestic violence; domestic homicide; domestic science;"
                                + " domestic abuser; domestic help",
                        "Who did what to whom, and where was the child?",
                        "\u201cDomestic abuse\u201d, who was hurt by whom, and what the child saw"
                                + " or heard."));
    }

    private static List<Phrase> factOrOpinion() {
        return List.of(
                opinion(
                        "clearly; obviously; evidently",
                        "Clear from what? Say what was seen or heard, and by whom.",
                        "What anybody in the room would have seen, then whose view it is."),
                opinion(
                        "seems; appears to be",
                        "To whom, and because of what?",
                        "\u201cMr Fenn thought so, because ...\u201d"),
                opinion(
                        "I think; I believe; I feel; in my opinion",
                        "Is it plain that this is your view, and what it rests on?",
                        "What you saw, then \u201cMy view: ...\u201d"),
                opinion(
                        "probably lying; is lying; was lying; making it up; made it up",
                        "Who says so, and what speaks for it?",
                        "What was said at each time, word for word, and what differs."));
    }

    private static Phrase judging(String pattern, String why, String instead) {
        return new Phrase(PhraseId.usual(pattern), JUDGING, pattern, "", why, instead);
    }

    private static Phrase opinion(String pattern, String why, String instead) {
        return new Phrase(PhraseId.usual(pattern), OPINION, pattern, "", why, instead);
    }
}
