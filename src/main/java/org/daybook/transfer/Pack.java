package org.daybook.transfer;

import java.time.Instant;
import org.daybook.base.TransferId;

/**
 * A pack as it was saved once.
 *
 * @param digest SHA-256 of the PDF, in hexadecimal
 * @param sealed what our own copy of exactly these bytes is called
 */
public record Pack(
        TransferId transfer,
        PackNumber number,
        int pages,
        String digest,
        String sealed,
        Instant madeAt,
        String madeBy) {}
