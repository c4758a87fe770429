package org.daybook.followup;

/** What can happen with something that is followed up. The name stands in the store. */
public enum Step {
    THRESHOLD(
            "Threshold consulted", "Which threshold document, and what it says of this", Sort.PATH),
    ADVICE("Advice line rung", "Who was rung, when, and what they said", Sort.PATH),
    SENT("Sent", "On the day that it was decided", Sort.PATH),
    RECEIVED("They have it", "They say that it has arrived. That is not yet an answer", Sort.AGAIN),
    CHASED("Chased", "Whom you asked, and what they said", Sort.AGAIN),
    ANSWERED("Answered", "What they will do, and when", Sort.PATH),
    ESCALATED("Escalated", "To whom, why, and what you ask for", Sort.AGAIN),
    ESCALATION_ANSWERED("Escalation answered", "What came of this stage", Sort.AGAIN),
    MEETING_ASKED("Professionals\u2019 meeting asked for", "Of whom, and why", Sort.AGAIN),
    MEETING_HELD("Professionals\u2019 meeting held", "Who came, what was agreed", Sort.AGAIN),
    CAME_OF_IT(
            "What came of it", "Strategy discussion, assessment, early help, nothing", Sort.PATH),
    ENDED("Ended", "Nothing more is awaited from it", Sort.LAST),

    OFFERED("Offered", "To whom, and how", Sort.PATH),
    CONTACTED("The service made contact", "Heard from the family or the service", Sort.PATH),
    STARTED("Started", "The first time somebody came", Sort.PATH),
    ATTENDED("Attended", "Who came", Sort.AGAIN),
    MISSED("Was not brought", "Or did not come; what the family says", Sort.AGAIN),
    BARRIER(
            "Something stands in the way",
            "Travel, times, a baby, fear: what would help",
            Sort.AGAIN),
    ASKED_AGAIN("Asked again", "Whom you asked, and what they said", Sort.AGAIN),
    OUTCOME("What came of it", "Whether it helped, and who says so", Sort.LAST),

    SENT_ON("Sent", "How, and to whom", Sort.PATH),
    USED("Read and used", "Who told you, and what they made of it", Sort.LAST),
    NOT_NEEDED("No longer needed", "Who says so, and why", Sort.LAST),

    LOOKED_INTO("Tried to find out", "Whom you asked, and what they said", Sort.AGAIN),
    FOUND_OUT("Answered", "What is known now, and from whom", Sort.LAST),

    TO_PREPARE("To be ready before it", "A report, the child\u2019s views", Sort.AGAIN),
    PREPARED("Ready", "What was sent or gathered", Sort.AGAIN),
    MOVED("Moved to another day", "Who moved it, and why", Sort.AGAIN),
    HELD("Held", "Then write what was said and agreed", Sort.LAST),
    CALLED_OFF("Called off", "Who called it off, and why", Sort.LAST),

    NOTE("A call or a letter", "Whom, and what was said", Sort.AGAIN);

    /** How a step stands in the way of its kind. */
    enum Sort {
        /** Expected once; recorded again it is put right. */
        PATH,
        /** As often as it happens. */
        AGAIN,
        /** The end; nothing but notes may follow. */
        LAST
    }

    private final String title;
    private final String hint;
    private final Sort sort;

    Step(String title, String hint, Sort sort) {
        this.title = title;
        this.hint = hint;
        this.sort = sort;
    }

    public String title() {
        return title;
    }

    /** What the step asks for, as long as it is not done. */
    public String hint() {
        return hint;
    }

    /** Whether it happens as often as it happens; any other is put right by recording it again. */
    public boolean again() {
        return sort == Sort.AGAIN;
    }

    /** Whether nothing is awaited after it. */
    public boolean ends() {
        return sort == Sort.LAST;
    }
}
