package org.daybook.vault.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A disk that notes every write and every force, so that a power cut can be played at each of them.
 */
final class RecordedDisk implements LogDisk {

    /** What reached the disk's cache, in its order. */
    sealed interface Event {
        @SuppressWarnings("ArrayRecordComponent")
        record Written(long at, byte[] bytes) implements Event {}

        record Forced() implements Event {}

        record Cut(long length) implements Event {}
    }

    private final LogDisk real = new ThisMachine();
    final List<Event> events = new ArrayList<>();

    /** The content of the file after the first events. */
    byte[] after(int events) {
        byte[] content = new byte[0];
        for (Event event : this.events.subList(0, events)) {
            content = applied(content, event, Integer.MAX_VALUE);
        }
        return content;
    }

    /** With an event of which only the first bytes arrived; the rest of its room is zeros. */
    static byte[] applied(byte[] content, Event event, int arrived) {
        return switch (event) {
            case Event.Written written -> {
                int end = (int) written.at() + written.bytes().length;
                byte[] now = Arrays.copyOf(content, Math.max(content.length, end));
                int length = Math.min(arrived, written.bytes().length);
                System.arraycopy(written.bytes(), 0, now, (int) written.at(), length);
                yield now;
            }
            case Event.Forced forced -> content;
            case Event.Cut cut -> Arrays.copyOf(content, (int) cut.length());
        };
    }

    @Override
    public Handle create(Path path) throws IOException {
        return new Recorder(real.create(path));
    }

    @Override
    public Handle open(Path path) throws IOException {
        return new Recorder(real.open(path));
    }

    @Override
    public void moveInto(Path fresh, Path place) throws IOException {
        real.moveInto(fresh, place);
    }

    private final class Recorder implements Handle {

        private final Handle file;

        Recorder(Handle file) {
            this.file = file;
        }

        @Override
        public void write(long at, byte[] bytes) throws IOException {
            file.write(at, bytes);
            events.add(new Event.Written(at, bytes.clone()));
        }

        @Override
        public void force() throws IOException {
            file.force();
            events.add(new Event.Forced());
        }

        @Override
        public void cut(long length) throws IOException {
            file.cut(length);
            events.add(new Event.Cut(length));
        }

        @Override
        public boolean inPlace() {
            return file.inPlace();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
