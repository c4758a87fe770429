package org.daybook.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.base.School;
import org.daybook.extract.LeavingFile.Written;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/**
 * Puts an extract where the lead chooses, and leaves a trace of what went out, for whom and why.
 */
public final class SaveExtract {

    public sealed interface Outcome {
        record Saved(Path file, int pages) implements Outcome {}

        /** Something has to be put right first. */
        record NotYet(List<Problem> problems) implements Outcome {}

        /**
         * Neither a file nor a trace of one.
         *
         * @param sentence what happened and what to do
         */
        record NotSaved(String sentence) implements Outcome {}
    }

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm");

    private final Journal journal;
    private final GatherExtract gather;
    private final ExtractPress press;

    public SaveExtract(Journal journal, GatherExtract gather, ExtractPress press) {
        this.journal = journal;
        this.gather = gather;
        this.press = press;
    }

    /** What the file may be called: no child's name. */
    public static String fileName(ExtractContents contents) {
        return name(contents) + ".pdf";
    }

    /** The same form made in the same minute has the same name. */
    private static String name(ExtractContents contents) {
        return contents.request().form().fileWord()
                + "-"
                + STAMP.format(contents.making().at().atZone(School.ZONE));
    }

    /** The document's own id: the same child, form and moment give the same. */
    public static UUID id(ExtractContents contents) {
        return UUID.nameUUIDFromBytes(
                (contents.file().child().id().value() + " " + name(contents))
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Saves it; a file that stands there already is replaced. */
    public Outcome save(ChildId child, Request request, Path target) {
        List<Problem> problems = request.problems();
        if (!problems.isEmpty()) {
            return new Outcome.NotYet(problems);
        }
        ExtractContents contents = gather.contents(child, request);
        LeavingFile file = new LeavingFile(target, id(contents).toString());
        try {
            Written written = file.write(out -> press.print(contents, out));
            Deed deed = deed(contents, written);
            file.arrive(move -> journal.change(deed, move));
            return new Outcome.Saved(target, written.pages());
        } catch (IOException e) {
            return new Outcome.NotSaved(LeavingFile.notWritten(e, "the PDF"));
        } finally {
            file.tidy();
        }
    }

    private Deed deed(ExtractContents contents, Written written) {
        Set<ChildId> children = new HashSet<>();
        children.add(contents.file().child().id());
        contents.family().forEach(one -> children.add(one.child().id()));
        return new Deed(
                Deed.Kind.EXPORTED, children, Optional.of(id(contents)), detail(contents, written));
    }

    /** "Chronology, 12 pages, from the first entry to the last. For the conference: ..." */
    private String detail(ExtractContents contents, Written written) {
        Request request = contents.request();
        Set<String> names = gather.namesOfTheRoll();
        return request.form().words()
                + ", "
                + written.pages()
                + " pages, "
                + request.periodInWords()
                + ", "
                + request.kindsInWords()
                + (contents.withFamily() ? ", with brothers and sisters" : "")
                + (request.ownUse() ? ", for the lead alone" : "")
                + ". For: "
                + Nameless.of(request.forWhom(), names)
                + ". Why: "
                + Nameless.of(request.why(), names)
                + ". SHA-256 "
                + written.digest();
    }
}
