package org.daybook.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for any file. */
class RecordLawTest {

    @Property(tries = 300)
    void whateverIsWrittenIsReadBackWhole(@ForAll long seed) {
        HandedFile file = AnyFile.of(seed);
        WrittenRecord written = WriteRecord.of(file);

        assertThat(ReadRecord.from(written.bytes()))
                .isEqualTo(new RecordRead.Read(file, written.digest()));
        assertThat(WriteRecord.of(AnyFile.of(seed)).bytes()).isEqualTo(written.bytes());
    }

    @Property(tries = 300)
    void noByteCanBeChangedUnseen(@ForAll long seed) {
        byte[] bytes = WriteRecord.of(AnyFile.of(seed % 20)).bytes();
        HandedFile file = AnyFile.of(seed % 20);
        int at = new Random(seed).nextInt(bytes.length);
        bytes[at] ^= (byte) (1 << new Random(seed + 1).nextInt(7));

        RecordRead read = ReadRecord.from(bytes);

        // A space that became another space, or a letter of the same meaning, may still be read.
        if (read instanceof RecordRead.Read(HandedFile found, RecordDigest _)) {
            assertThat(found).isEqualTo(file);
        }
    }

    @Property(tries = 100)
    void aRecordCutShortIsRefused(@ForAll long seed) {
        byte[] bytes = WriteRecord.of(AnyFile.of(seed % 20)).bytes();
        int length = new Random(seed).nextInt(bytes.length - 1);

        assertThat(ReadRecord.from(java.util.Arrays.copyOf(bytes, length)))
                .isEqualTo(new RecordRead.NotARecord());
    }
}
