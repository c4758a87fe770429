package org.daybook.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The destroyed files. Written inside the journal's change. */
public interface Destructions {

    /** The latest first. */
    List<Destruction> all();

    Optional<Destruction> find(UUID id);

    /** Those of which a trace may still lie on the disk. */
    List<Destruction> unfinished();

    void add(Destruction destruction);

    void finish(UUID id, Instant at);

    /** The number of the next certificate of that year. */
    CertificateNumber nextNumber(int year);
}
