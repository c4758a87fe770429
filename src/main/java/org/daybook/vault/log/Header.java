package org.daybook.vault.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What stands at the head of a segment.
 *
 * @param format of the log itself
 * @param schema the version of the schema that its rows belong to
 * @param salt from which, with the log key, the segment's own key comes
 * @param previous the digest at which the segment before ended; 64 zeros in the first
 */
record Header(int format, UUID store, int segment, int schema, String salt, String previous) {

    static final int FORMAT = 1;
    static final int BYTES = 10 + 2 + 16 + 4 + 4 + 32 + 32 + 32;
    static final String START = "0".repeat(64);

    private static final byte[] MAGIC = "DAYBOOKLOG".getBytes(StandardCharsets.US_ASCII);

    byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(BYTES);
        out.put(MAGIC).putShort((short) format);
        out.putLong(store.getMostSignificantBits()).putLong(store.getLeastSignificantBits());
        out.putInt(segment).putInt(schema);
        out.put(HexFormat.of().parseHex(salt)).put(HexFormat.of().parseHex(previous));
        out.put(Digests.of(Arrays.copyOf(out.array(), out.position())));
        return out.array();
    }

    /** The check at the end comes first: a flipped bit must not pass for a newer format. */
    static Header of(byte[] bytes) throws LogDamaged {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        byte[] check = Arrays.copyOfRange(bytes, BYTES - 32, BYTES);
        byte[] magic = new byte[MAGIC.length];
        in.get(magic);
        if (!Arrays.equals(check, Digests.of(Arrays.copyOf(bytes, BYTES - 32)))
                || !Arrays.equals(magic, MAGIC)) {
            throw new LogDamaged("The first lines of a log file are not what was written.");
        }
        return new Header(
                in.getShort(),
                new UUID(in.getLong(), in.getLong()),
                in.getInt(),
                in.getInt(),
                hex(in),
                hex(in));
    }

    String digest() {
        return HexFormat.of().formatHex(Digests.of(bytes()));
    }

    private static String hex(ByteBuffer in) {
        byte[] bytes = new byte[32];
        in.get(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
