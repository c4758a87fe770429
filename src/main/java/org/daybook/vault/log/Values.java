package org.daybook.vault.log;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Single values as bytes: a tag that names the type, then the value. The tags are the log's format.
 */
final class Values {

    private static final int NOTHING = 0;
    private static final int WHOLE = 1;
    private static final int SMALL_WHOLE = 2;
    private static final int TEXT = 3;
    private static final int DAY = 4;
    private static final int MOMENT = 5;
    private static final int NO = 6;
    private static final int YES = 7;
    private static final int ID = 8;
    private static final int UNPAIRED_TEXT = 9;

    private Values() {}

    static void write(DataOutputStream out, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte(NOTHING);
            case Long number -> {
                out.writeByte(WHOLE);
                out.writeLong(number);
            }
            case Integer number -> {
                out.writeByte(SMALL_WHOLE);
                out.writeInt(number);
            }
            case String text -> writeTagged(out, text);
            case LocalDate day -> {
                out.writeByte(DAY);
                out.writeLong(day.toEpochDay());
            }
            case OffsetDateTime moment -> {
                out.writeByte(MOMENT);
                out.writeLong(moment.toEpochSecond());
                out.writeInt(moment.getNano());
                out.writeInt(moment.getOffset().getTotalSeconds());
            }
            case Boolean answer -> out.writeByte(answer ? YES : NO);
            case UUID id -> {
                out.writeByte(ID);
                out.writeLong(id.getMostSignificantBits());
                out.writeLong(id.getLeastSignificantBits());
            }
            default ->
                    throw new IllegalArgumentException(
                            "The log knows no values of " + value.getClass());
        }
    }

    static @Nullable Object read(DataInputStream in) throws IOException {
        int tag = in.readUnsignedByte();
        return switch (tag) {
            case NOTHING -> null;
            case WHOLE -> in.readLong();
            case SMALL_WHOLE -> in.readInt();
            case TEXT -> new String(bytes(in), StandardCharsets.UTF_8);
            case DAY -> LocalDate.ofEpochDay(in.readLong());
            case MOMENT -> moment(in);
            case NO -> false;
            case YES -> true;
            case ID -> new UUID(in.readLong(), in.readLong());
            case UNPAIRED_TEXT -> unpaired(in);
            default -> throw new IOException("An unknown kind of value: " + tag);
        };
    }

    static void writeText(DataOutputStream out, String text) throws IOException {
        writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    // Half a surrogate pair (a cut emoji, pasted) has no UTF-8 form; what was typed is kept all the
    // same.
    private static void writeTagged(DataOutputStream out, String text) throws IOException {
        byte[] utf8;
        try {
            utf8 = strictUtf8(text);
        } catch (CharacterCodingException unpaired) {
            out.writeByte(UNPAIRED_TEXT);
            out.writeInt(text.length());
            out.writeChars(text);
            return;
        }
        out.writeByte(TEXT);
        writeBytes(out, utf8);
    }

    private static byte[] strictUtf8(String text) throws CharacterCodingException {
        var encoded = StandardCharsets.UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(text));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }

    private static String unpaired(DataInputStream in) throws IOException {
        int length = length(in, 2);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(in.readChar());
        }
        return text.toString();
    }

    private static OffsetDateTime moment(DataInputStream in) throws IOException {
        long second = in.readLong();
        int nano = in.readInt();
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(in.readInt());
        return OffsetDateTime.ofInstant(Instant.ofEpochSecond(second, nano), offset);
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[length(in, 1)];
        in.readFully(bytes);
        return bytes;
    }

    private static int length(DataInputStream in, int each) throws IOException {
        int length = in.readInt();
        if (length < 0 || (long) length * each > in.available()) {
            throw new EOFException("A text longer than its frame");
        }
        return length;
    }
}
