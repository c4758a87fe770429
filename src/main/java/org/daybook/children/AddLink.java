package org.daybook.children;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.base.School;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.jspecify.annotations.Nullable;

/** Writes down who belongs to a child. Between two children here it is read in both files. */
public final class AddLink {

    /** The questions, as a problem names them. */
    public static final String WHO = "link-who";

    public static final String KIND = "link-kind";
    public static final String RELATIONSHIP = "link-relationship";
    public static final String SCHOOL = "link-school";
    public static final String NOTE = "link-note";

    private static final int LONGEST_NOTE = 4000;

    /**
     * @param other another child here; empty for somebody whom only a name is known of
     * @param kind null while none is chosen
     */
    public record Answers(
            Optional<ChildId> other,
            @Nullable LinkKind kind,
            String name,
            String relationship,
            String atSchool,
            String note) {}

    private final Journal journal;
    private final Links links;
    private final Clock clock;

    public AddLink(Journal journal, Links links, Clock clock) {
        this.journal = journal;
        this.links = links;
        this.clock = clock;
    }

    public LinkOutcome add(ChildId child, Answers answers) {
        List<Problem> problems = problems(child, answers);
        LinkKind kind = answers.kind();
        if (kind == null || !problems.isEmpty()) {
            return new LinkOutcome.Refused(problems);
        }
        ChildLink link =
                new ChildLink(
                        ChildLink.Id.fresh(),
                        child,
                        answers.other(),
                        kind,
                        answers.other().isPresent() ? "" : answers.name(),
                        answers.relationship(),
                        answers.atSchool(),
                        answers.note(),
                        clock.instant(),
                        journal.actor(),
                        Optional.empty());
        journal.change(deed(link), () -> links.add(link));
        return new LinkOutcome.Kept(link);
    }

    static Deed deed(ChildLink link) {
        Set<ChildId> children =
                link.other().map(other -> Set.of(link.child(), other)).orElse(Set.of(link.child()));
        return new Deed(Deed.Kind.LINK_CHANGED, children, Optional.of(link.id().value()), "");
    }

    private List<Problem> problems(ChildId child, Answers answers) {
        List<Problem> problems = new ArrayList<>();
        if (answers.kind() == null) {
            problems.add(new Problem(KIND, "Choose how they belong to one another."));
        }
        if (answers.other().isEmpty() && answers.name().isBlank()) {
            problems.add(new Problem(WHO, "Say who it is: a child here, or a name."));
        }
        if (answers.other().equals(Optional.of(child))) {
            problems.add(
                    new Problem(
                            WHO, "That is the child whose file this is. Choose somebody else."));
        }
        if (linkedAlready(child, answers)) {
            problems.add(new Problem(WHO, "These two are linked in this way already."));
        }
        tooLong(answers).forEach((field, most) -> problems.add(tooLong(field, most)));
        return problems;
    }

    private boolean linkedAlready(ChildId child, Answers answers) {
        return answers.other().isPresent()
                && links.of(child).stream()
                        .filter(ChildLink::holds)
                        .filter(link -> link.otherThan(child).equals(answers.other()))
                        .anyMatch(link -> saysTheSame(link, child, answers.kind()));
    }

    private static boolean saysTheSame(ChildLink link, ChildId child, @Nullable LinkKind kind) {
        return kind != null && link.words(child).equals(kind.words());
    }

    private static Map<String, Integer> tooLong(Answers answers) {
        Map<String, Integer> most = new LinkedHashMap<>();
        longer(most, WHO, answers.name(), 400);
        longer(most, RELATIONSHIP, answers.relationship(), 200);
        longer(most, SCHOOL, answers.atSchool(), 400);
        longer(most, NOTE, answers.note(), LONGEST_NOTE);
        return most;
    }

    private static void longer(Map<String, Integer> found, String field, String text, int most) {
        if (text.strip().length() > most) {
            found.put(field, most);
        }
    }

    private static Problem tooLong(String field, int most) {
        return new Problem(
                field,
                String.format(
                                School.LOCALE,
                                "This is longer than one field keeps, %,d characters. Say it more briefly here and",
                                most)
                        + " write the rest into an entry.");
    }
}
