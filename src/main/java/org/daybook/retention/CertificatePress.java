package org.daybook.retention;

import java.io.IOException;
import java.io.OutputStream;

/** Puts a certificate on paper. */
public interface CertificatePress {

    /**
     * Writes it as a PDF; the same certificate gives the same bytes.
     *
     * @param school whose file it was
     * @return how many pages it has
     */
    int print(Destruction destruction, String school, OutputStream out) throws IOException;
}
