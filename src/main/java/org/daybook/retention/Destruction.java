package org.daybook.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * That a file was destroyed: all that the school keeps of it, so that it can answer whoever asks.
 *
 * @param number of the certificate
 * @param moved where the file had gone before; may be empty
 * @param rule by which its time was over
 * @param held what was destroyed
 * @param stayed what stays in other children's files and in the journal, a line each
 * @param copies where earlier safe copies still hold it, a line each; may be empty
 * @param finishedAt when the last trace was off the disk; empty until then
 */
public record Destruction(
        UUID id,
        CertificateNumber number,
        Whose whose,
        String moved,
        String rule,
        String reason,
        String held,
        String stayed,
        String copies,
        String authorisedBy,
        String witnessedBy,
        Instant destroyedAt,
        Optional<Instant> finishedAt) {

    public Destruction {
        destroyedAt = destroyedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** What the school may keep of whose file it was. */
    public record Whose(
            String initials, Optional<LocalDate> born, String upn, Optional<LocalDate> left) {}

    public boolean isFinished() {
        return finishedAt.isPresent();
    }
}
