package org.daybook.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.base.Progress;

class ReadingTest {

    @Property(tries = 60)
    void the_last_bytes_are_kept_in_their_order(
            @ForAll @IntRange(min = 0, max = 200_000) int length,
            @ForAll @IntRange(min = 1, max = 90_000) int step)
            throws IOException {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        try (Reading reading =
                new Reading(
                        new ByteArrayInputStream(content),
                        Progress.UNSEEN,
                        length,
                        Long.MAX_VALUE)) {
            while (reading.readNBytes(step).length > 0) {
                // Only what passes is of interest.
            }
            int from = Math.max(0, length - KindByContent.LOOKED_AT);
            assertThat(reading.tail()).isEqualTo(Arrays.copyOfRange(content, from, length));
            assertThat(reading.count()).isEqualTo(length);
        }
    }
}
