package org.daybook.transfer;

import java.time.Instant;
import org.daybook.base.TransferId;

/**
 * A pack as it was saved once.
 *
 * @param digest SHA-256 of the PDF that left, in hexadecimal
 * @param recordDigest SHA-256 of the record inside; empty where the form carries none
 * @param sealed what our own copy is called; it has the same pages and never a passphrase
 */
public record Pack(
        TransferId transfer,
        PackNumber number,
        PackForm form,
        int pages,
        String digest,
        String recordDigest,
        String sealed,
        Instant madeAt,
        String madeBy) {}
