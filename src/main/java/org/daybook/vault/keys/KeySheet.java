package org.daybook.vault.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands in a key file of format 1.
 *
 * @param cost of the passphrase's wrap
 * @param seal over everything else, under a key that only the master key gives: once opened,
 *     nothing on the sheet can have been changed, not even by somebody who mended the digest
 */
record KeySheet(Door door, Argon2Cost cost, Wrap byPassphrase, Wrap byRecoveryCode, String seal) {

    static KeySheet fresh(
            Door door,
            MasterKey master,
            Passphrase passphrase,
            RecoveryCode code,
            Argon2Cost cost,
            SecureRandom random) {
        return sealed(
                door,
                cost,
                passphraseWrap(door, master, passphrase, cost, random),
                codeWrap(door, master, code, random),
                master);
    }

    KeySheet with(
            Passphrase passphrase, MasterKey master, Argon2Cost newCost, SecureRandom random) {
        return sealed(
                door,
                newCost,
                passphraseWrap(door, master, passphrase, newCost, random),
                byRecoveryCode,
                master);
    }

    KeySheet with(RecoveryCode code, MasterKey master, SecureRandom random) {
        return sealed(door, cost, byPassphrase, codeWrap(door, master, code, random), master);
    }

    KeySheet named(String school, MasterKey master) {
        return sealed(new Door(school, door.store()), cost, byPassphrase, byRecoveryCode, master);
    }

    Optional<MasterKey> unlock(Passphrase passphrase) {
        return byPassphrase.unlock(
                salt -> Stretching.of(passphrase, salt, cost), passphraseHeader(door, cost));
    }

    Optional<MasterKey> unlock(RecoveryCode code) {
        return byRecoveryCode.unlock(salt -> Stretching.of(code, salt), codeHeader(door));
    }

    boolean isSealedBy(MasterKey master) {
        return MessageDigest.isEqual(
                seal.getBytes(StandardCharsets.US_ASCII),
                sealOver(door, cost, byPassphrase, byRecoveryCode, master)
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private static KeySheet sealed(
            Door door, Argon2Cost cost, Wrap passphrase, Wrap code, MasterKey master) {
        return new KeySheet(
                door, cost, passphrase, code, sealOver(door, cost, passphrase, code, master));
    }

    private static Wrap passphraseWrap(
            Door door,
            MasterKey master,
            Passphrase passphrase,
            Argon2Cost cost,
            SecureRandom random) {
        return Wrap.lock(
                master,
                salt -> Stretching.of(passphrase, salt, cost),
                passphraseHeader(door, cost),
                random);
    }

    private static Wrap codeWrap(
            Door door, MasterKey master, RecoveryCode code, SecureRandom random) {
        return Wrap.lock(master, salt -> Stretching.of(code, salt), codeHeader(door), random);
    }

    // The school's name is not in the headers but under the seal: a school may be renamed by
    // whoever has opened the store, without the recovery code at hand.
    private static String passphraseHeader(Door door, Argon2Cost cost) {
        return "daybook/1/wrap\npassphrase\n%s\nargon2id 19 %d %d %d"
                .formatted(door.store(), cost.memoryKib(), cost.passes(), cost.lanes());
    }

    private static String codeHeader(Door door) {
        return "daybook/1/wrap\nrecovery code\n" + door.store();
    }

    /** No part holds a line end, so the joined text can be read in one way only. */
    private static String sealOver(
            Door door, Argon2Cost cost, Wrap passphrase, Wrap code, MasterKey master) {
        String told =
                String.join(
                        "\n",
                        passphraseHeader(door, cost),
                        told(passphrase),
                        codeHeader(door),
                        told(code),
                        door.school());
        byte[] key = Hkdf.derive(master.bits(), new byte[0], "daybook/1/key file", 32);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(told.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This Java cannot seal", broken);
        } finally {
            Wipe.all(key);
        }
    }

    private static String told(Wrap wrap) {
        return String.join("\n", wrap.salt(), wrap.nonce(), wrap.locked());
    }
}
