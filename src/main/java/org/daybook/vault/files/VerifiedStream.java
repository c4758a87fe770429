package org.daybook.vault.files;

import java.io.IOException;
import java.io.InputStream;

/** Content as far as it has been verified. Once the seal is found broken, nothing more comes. */
final class VerifiedStream extends InputStream {

    private final InputStream unsealed;
    private boolean broken;

    VerifiedStream(InputStream unsealed) {
        this.unsealed = unsealed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (broken) {
            throw SealBroken.damaged();
        }
        if (length == 0) {
            return 0;
        }
        // Until the cipher says that this is right, it is wrong.
        broken = true;
        try {
            int count = unsealed.read(into, from, length);
            broken = false;
            return count;
        } catch (IOException unverified) {
            // A bad sector and a changed byte mean the same to whoever wants to see the picture.
            throw SealBroken.damaged();
        }
    }

    @Override
    public void close() throws IOException {
        unsealed.close();
    }
}
