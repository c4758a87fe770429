package org.daybook.vault.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The power goes at every moment of a session: what was forced is there again, what was not is
 * there whole or not at all, and a torn end is seen as one.
 */
class PowerCutTest {

    private static final int CHANGES = 24;
    private static final int SECTOR = 512;
    private static final byte[] KEY = "thirty-two bytes, for this test!".getBytes(UTF_8);

    @TempDir Path folder;
    private final RecordedDisk disk = new RecordedDisk();
    private final Map<Integer, Long> kept = new HashMap<>();

    @BeforeEach
    void session() throws Exception {
        SegmentEnd end =
                Log.begin(
                        disk,
                        folder,
                        KEY,
                        Log.Plan.first(UUID.randomUUID(), 1),
                        sink -> sink.part(new Frame(Frame.Kind.BASE_END, Tally.NONE, List.of())),
                        PowerCutTest::read);
        try (Log log = Log.open(disk, folder, KEY, end, Step.Watcher.NOBODY)) {
            kept.put(disk.events.size(), log.position().frame());
            for (int i = 1; i <= CHANGES; i++) {
                log.append(change(i));
                kept.put(disk.events.size(), log.position().frame());
            }
        }
    }

    private static SegmentEnd read(Path segment) throws IOException {
        try {
            return new SegmentReader(KEY).read(segment, (frame, at) -> {});
        } catch (LogDamaged e) {
            throw new IOException(e);
        }
    }

    @Test
    void at_every_write_and_every_force() throws Exception {
        long acknowledged = 1;
        int from = kept.keySet().stream().mapToInt(Integer::intValue).min().orElseThrow();
        for (int events = from; events <= disk.events.size(); events++) {
            acknowledged = kept.getOrDefault(events, acknowledged);
            assertHolds(disk.after(events), acknowledged);
        }
    }

    @Test
    void with_the_last_write_torn_at_every_sector() throws Exception {
        long acknowledged = 1;
        for (int events = 3; events < disk.events.size(); events++) {
            acknowledged = kept.getOrDefault(events, acknowledged);
            if (disk.events.get(events) instanceof RecordedDisk.Event.Written torn
                    && kept.containsKey(events)) {
                for (byte[] content : tornForms(disk.after(events), torn)) {
                    assertHolds(content, acknowledged);
                }
            }
        }
    }

    /**
     * Cut at each sector's end, with zeros behind it or nothing; and with a sector in the midst
     * lost.
     */
    private static List<byte[]> tornForms(byte[] before, RecordedDisk.Event.Written torn) {
        List<byte[]> forms = new ArrayList<>();
        int length = torn.bytes().length;
        for (int arrived = 0; arrived < length; ) {
            byte[] zeros = RecordedDisk.applied(before, torn, arrived);
            forms.add(zeros);
            forms.add(Arrays.copyOf(zeros, before.length + arrived));
            byte[] lost = RecordedDisk.applied(before, torn, length);
            int next = arrived + SECTOR - (before.length + arrived) % SECTOR;
            Arrays.fill(
                    lost,
                    before.length + arrived,
                    Math.min(before.length + next, lost.length),
                    (byte) 0);
            forms.add(lost);
            arrived = next;
        }
        return forms;
    }

    private void assertHolds(byte[] content, long acknowledged) throws Exception {
        Path file = folder.resolve("after-the-cut");
        Files.write(file, content);
        List<Frame> found = new ArrayList<>();
        SegmentEnd end = new SegmentReader(KEY).read(file, (frame, at) -> found.add(frame));

        assertThat(end.last().frame()).isBetween(acknowledged, acknowledged + 1);
        assertThat(end.torn()).isEqualTo(end.bytes() < content.length);
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i)).isEqualTo(change(i));
        }
    }

    /** Every third is longer than some sectors. */
    private static Frame change(int number) {
        String text = number + "x".repeat(number % 3 == 0 ? 1900 : 30);
        RowImage row =
                new RowImage(
                        RowImage.Kind.PUT,
                        new Shape("SETTING", List.of("NAME", "CONTENT")),
                        List.of("name " + number, text));
        return new Frame(Frame.Kind.CHANGE, Tally.NONE.with(row), List.of(row));
    }
}
