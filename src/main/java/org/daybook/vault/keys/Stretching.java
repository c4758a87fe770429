package org.daybook.vault.keys;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Makes a locking key from what opens the store; whoever asks wipes the key. */
final class Stretching {

    private static final int KEY_BYTES = 32;

    private Stretching() {}

    /** Slow on purpose: a person chose the passphrase, so every guess at it must cost. */
    static byte[] of(Passphrase passphrase, byte[] salt, Argon2Cost cost) {
        byte[] secret = passphrase.utf8();
        try {
            Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
            argon2.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withMemoryAsKB(cost.memoryKib())
                            .withIterations(cost.passes())
                            .withParallelism(cost.lanes())
                            .withSalt(salt)
                            .build());
            byte[] key = new byte[KEY_BYTES];
            argon2.generateBytes(secret, key);
            return key;
        } finally {
            Wipe.all(secret);
        }
    }

    /** Quick: 128 random bits cannot be guessed, and a machine short of memory still opens. */
    static byte[] of(RecoveryCode code, byte[] salt) {
        return Hkdf.derive(code.bits(), salt, "daybook/1/recovery code", KEY_BYTES);
    }
}
