package org.daybook.retention;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.children.FindChildren;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.people.StaffMember;

/** Destroys one child's file for good, and leaves a certificate. */
public final class DestroyFile {

    public static final String REASON = "destroy-reason";
    public static final String WITNESS = "destroy-witness";
    public static final String NAME = "destroy-name";
    public static final String COPIES = "destroy-copies";

    /**
     * What the lead says.
     *
     * @param witness the second person, who has looked at it too
     * @param name the child's, typed to confirm
     * @param copiesUnderstood that earlier safe copies are her own to remove
     */
    public record Answers(String reason, String witness, String name, boolean copiesUnderstood) {}

    public sealed interface Came {

        /** Nothing of it is left on this computer. */
        record Destroyed(Destruction certificate) implements Came {}

        /**
         * It is out of the records for good; a trace may still lie on the disk.
         *
         * @param sentence why, and what to do
         */
        record NotAllOffTheDisk(Destruction certificate, String sentence) implements Came {}

        record NotYet(List<Problem> problems) implements Came {}

        /** Something stands in the way. */
        record Refused(List<Hindrance> hindrances) implements Came {}
    }

    private final Journal journal;
    private final ReadKeptFiles files;
    private final FindHindrances hindrances;
    private final WholeFile whole;
    private final Destructions destructions;
    private final EarlierCopies copies;
    private final FinishDestroying finish;
    private final FindChildren found;
    private final Clock clock;

    /** What it works on and with. */
    public record Tools(
            ReadKeptFiles files,
            FindHindrances hindrances,
            WholeFile whole,
            Destructions destructions,
            EarlierCopies copies,
            FinishDestroying finish,
            FindChildren found) {}

    public DestroyFile(Journal journal, Tools tools, Clock clock) {
        this.journal = journal;
        this.files = tools.files();
        this.hindrances = tools.hindrances();
        this.whole = tools.whole();
        this.destructions = tools.destructions();
        this.copies = tools.copies();
        this.finish = tools.finish();
        this.found = tools.found();
        this.clock = clock;
    }

    public Came destroy(ChildId id, Answers answers) {
        KeptFile file = files.of(id).orElseThrow();
        List<Hindrance> inTheWay = hindrances.of(file);
        if (!inTheWay.isEmpty()) {
            return new Came.Refused(inTheWay);
        }
        List<Problem> problems = problems(file.child(), answers);
        if (!problems.isEmpty()) {
            return new Came.NotYet(List.copyOf(problems));
        }
        Destruction certificate = certificate(file, answers);
        Set<String> sealed =
                journal.change(
                        Deed.of(Deed.Kind.FILE_DESTROYED)
                                .on(certificate.id())
                                .saying("Certificate " + certificate.number() + "."),
                        () -> {
                            Set<String> lay = whole.take(id);
                            destructions.add(certificate);
                            return lay;
                        });
        found.refresh();
        Optional<String> fault = finish.now(sealed);
        // After a fault the records may not be readable; what is in hand is told.
        return fault.<Came>map(sentence -> new Came.NotAllOffTheDisk(certificate, sentence))
                .orElseGet(() ->
                        new Came.Destroyed(
                                destructions.find(certificate.id()).orElse(certificate)));
    }

    private List<Problem> problems(Child child, Answers answers) {
        List<Problem> problems = new ArrayList<>();
        if (answers.reason().isBlank()) {
            problems.add(new Problem(REASON, "Say in a few words why it is destroyed now."));
        } else if (names(child, answers.reason())) {
            problems.add(
                    new Problem(
                            REASON, "Leave the name out: these words stay on the certificate."));
        }
        if (answers.witness().isBlank()) {
            problems.add(
                    new Problem(WITNESS, "Name the second person who has looked at it with you."));
        } else if (isMe(answers.witness())) {
            problems.add(
                    new Problem(WITNESS, "That is you. Name the second person, not yourself."));
        }
        if (!same(answers.name(), child.name())) {
            problems.add(
                    new Problem(
                            NAME,
                            "This is not the name at the top of the page. Look whose file it is,"
                                    + " then type the whole name."));
        }
        if (!answers.copiesUnderstood() && !copies.places().isEmpty()) {
            problems.add(
                    new Problem(COPIES, "Say that you know of the safe copies and see to them."));
        }
        return problems;
    }

    private Destruction certificate(KeptFile file, Answers answers) {
        LocalDate today = LocalDate.now(clock);
        Child child = file.child();
        Extent extent = whole.extent(child);
        return new Destruction(
                UUID.randomUUID(),
                destructions.nextNumber(today.getYear()),
                new Destruction.Whose(child.initials(), child.born(), child.upn(), child.leftOn()),
                file.moved().map(Moved::inWords).orElse(""),
                file.mayGo(today).why(),
                answers.reason().strip(),
                extent.goes(),
                String.join("\n", extent.stays()),
                copies.inWords(),
                hindrances.me().map(StaffMember::inWords).orElseGet(journal::actor),
                answers.witness().strip(),
                clock.instant(),
                Optional.empty());
    }

    private static boolean names(Child child, String reason) {
        return WordsOfName.of(child).anyIn(reason);
    }

    /** Whoever sits here is no second person, however she writes herself. */
    private boolean isMe(String witness) {
        String typed = letters(witness);
        String named = letters(witness.split(",", 2)[0]);
        Stream<String> mine =
                hindrances.me().stream().flatMap(me -> Stream.of(me.name(), me.inWords()));
        return Stream.concat(Stream.of(journal.actor()), mine)
                .map(DestroyFile::letters)
                .anyMatch(name -> name.equals(typed) || name.equals(named));
    }

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}]+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean same(String typed, String name) {
        return plain(typed).equals(plain(name));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
