package org.daybook.retention;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.daybook.extract.LeavingFile;
import org.daybook.extract.LeavingFile.Written;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.people.People;

/** Puts the certificate of a destroyed file where the lead chooses, as often as it is asked for. */
public final class SaveCertificate {

    public sealed interface Saved {

        record Done(Path file) implements Saved {}

        /**
         * @param sentence what happened and what to do
         */
        record Not(String sentence) implements Saved {}
    }

    private final Journal journal;
    private final Destructions destructions;
    private final People people;
    private final CertificatePress press;

    public SaveCertificate(
            Journal journal, Destructions destructions, People people, CertificatePress press) {
        this.journal = journal;
        this.destructions = destructions;
        this.people = people;
        this.press = press;
    }

    /** What the file may be called. */
    public static String fileName(Destruction destruction) {
        return "certificate-" + destruction.number() + ".pdf";
    }

    /** A file that stands there already is replaced. */
    public Saved save(UUID id, Path target) {
        Destruction destruction = destructions.find(id).orElseThrow();
        LeavingFile file = new LeavingFile(target, destruction.number().toString());
        try {
            Written written =
                    file.write(out -> press.print(destruction, people.school().name(), out));
            Deed deed =
                    Deed.of(Deed.Kind.EXPORTED)
                            .on(id)
                            .saying(
                                    "Certificate "
                                            + destruction.number()
                                            + ". SHA-256 "
                                            + written.digest());
            file.arrive(move -> journal.change(deed, move));
            return new Saved.Done(target);
        } catch (IOException e) {
            return new Saved.Not(LeavingFile.notWritten(e, "the certificate"));
        } finally {
            file.tidy();
        }
    }
}
