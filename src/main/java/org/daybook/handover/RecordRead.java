package org.daybook.handover;

/** What became of reading a record. */
public sealed interface RecordRead {

    /** It is whole and makes sense. */
    record Read(HandedFile file, RecordDigest digest) implements RecordRead {}

    /** Something else altogether. */
    record NotARecord() implements RecordRead {}

    /** What it says is not what was written. */
    record Altered() implements RecordRead {}

    /** Written by a later Daybook than this one can read. */
    record Newer(int version) implements RecordRead {}

    /**
     * It claims to be a record, and makes no sense or goes beyond every bound.
     *
     * @param where the place, without a word of what stands there: "entry 12, wording 2"
     */
    record Broken(String where) implements RecordRead {}
}
