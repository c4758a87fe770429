package org.daybook.registers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.CsvSheet;
import org.daybook.extract.LeavingFile;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.people.People;

/** Puts a register where the lead chooses, and leaves a trace of what went out. */
public final class SaveRegister {

    /** What it is saved as. */
    public enum Form {
        PDF("pdf", "PDF"),
        CSV("csv", "CSV file");

        private final String ending;
        private final String words;

        Form(String ending, String words) {
            this.ending = ending;
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public sealed interface Outcome {
        record Saved(Path file, int lines) implements Outcome {}

        /**
         * Neither a file nor a trace of one.
         *
         * @param sentence what happened and what to do
         */
        record NotSaved(String sentence) implements Outcome {}
    }

    private final Journal journal;
    private final People people;
    private final RegisterPress press;
    private final Clock clock;

    public SaveRegister(Journal journal, People people, RegisterPress press, Clock clock) {
        this.journal = journal;
        this.people = people;
        this.press = press;
        this.clock = clock;
    }

    /** The register as it would be saved now; on the store's thread. */
    public RegisterContents contents(Register shown, RegisterFilter filter) {
        return new RegisterContents(
                shown,
                filter,
                new RegisterContents.Making(
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        journal.actor(),
                        people.school().name()));
    }

    /** What the file may be called: no child's name. */
    public static String fileName(RegisterContents contents, Form form) {
        return contents.name() + "." + form.ending;
    }

    /** Saves it; a file that stands there already is replaced. */
    public Outcome save(RegisterContents contents, Form form, Path target) {
        UUID id = id(contents);
        LeavingFile file = new LeavingFile(target, id.toString());
        try {
            LeavingFile.Written written =
                    file.write(out ->
                            form == Form.PDF ? press.print(contents, out) : table(contents, out));
            Deed deed =
                    new Deed(
                            Deed.Kind.EXPORTED,
                            contents.register().rows().stream()
                                    .map(RegisterRow::child)
                                    .collect(Collectors.toSet()),
                            Optional.of(id),
                            detail(contents, form, written));
            file.arrive(move -> journal.change(deed, move));
            return new Outcome.Saved(target, contents.register().rows().size());
        } catch (IOException e) {
            return new Outcome.NotSaved(LeavingFile.notWritten(e, "the " + form.words()));
        } finally {
            file.tidy();
        }
    }

    private static int table(RegisterContents contents, OutputStream out) throws IOException {
        Register register = contents.register();
        CsvSheet.write(
                Columns.headings(register.direction()),
                register.rows().stream().map(RegisterRow::cells).toList(),
                out);
        return 1;
    }

    private static UUID id(RegisterContents contents) {
        return UUID.nameUUIDFromBytes(contents.name().getBytes(StandardCharsets.UTF_8));
    }

    private static String detail(
            RegisterContents contents, Form form, LeavingFile.Written written) {
        int lines = contents.register().rows().size();
        return "%s, %s, %d %s, as %s. SHA-256 %s"
                .formatted(
                        contents.title(),
                        contents.filter().words(),
                        lines,
                        lines == 1 ? "file" : "files",
                        form.words(),
                        written.digest());
    }
}
