package org.daybook.vault.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** Keys from a key (RFC 5869 with SHA-256, by the JDK): one for each label, none tells another. */
final class Hkdf {

    private Hkdf() {}

    /** For a secret that is random already; the caller wipes the result. */
    static byte[] derive(byte[] secret, byte[] salt, String label, int bytes) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .addSalt(salt)
                                    .thenExpand(label.getBytes(StandardCharsets.UTF_8), bytes));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This Java cannot derive keys", broken);
        }
    }
}
