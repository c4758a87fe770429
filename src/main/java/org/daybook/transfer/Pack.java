package org.daybook.transfer;

import java.time.Instant;
import org.daybook.base.TransferId;

/**
 * A pack as it was saved once. Its exact bytes lie sealed under the digest.
 *
 * @param digest SHA-256 of the PDF, in hexadecimal
 */
public record Pack(
        TransferId transfer,
        PackNumber number,
        int pages,
        String digest,
        Instant madeAt,
        String madeBy) {}
