package org.daybook.handover;

/** A record as it goes into a pack. */
public final class WrittenRecord {

    /** What the file is called in a pack. */
    public static final String NAME = "record.json";

    public static final String MEDIA_TYPE = "application/json";

    private final byte[] bytes;
    private final RecordDigest digest;

    WrittenRecord(byte[] bytes, RecordDigest digest) {
        this.bytes = bytes;
        this.digest = digest;
    }

    /** UTF-8; the same file and filter give the same. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public RecordDigest digest() {
        return digest;
    }
}
