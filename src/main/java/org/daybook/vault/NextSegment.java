package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.daybook.vault.log.Frame;
import org.daybook.vault.log.Log;
import org.daybook.vault.log.LogDamaged;
import org.daybook.vault.log.RowImage;
import org.daybook.vault.log.SegmentEnd;
import org.daybook.vault.log.SegmentReader;
import org.daybook.vault.log.Segments;
import org.daybook.vault.log.Tally;

/** Begins a new segment of the log with everything that the store holds as its base. */
final class NextSegment {

    /** A log of changes larger than this, and than twice its base, is begun anew when closing. */
    static final long LARGE = 8 << 20;

    /** So many segments before the newest are kept. */
    static final int KEPT = 2;

    private static final int ROWS_IN_A_PART = 500;

    private final StorePlace place;
    private final Rows rows;

    NextSegment(StorePlace place, Rows rows) {
        this.place = place;
        this.rows = rows;
    }

    static boolean isDue(Log log) {
        return log.changeBytes() > LARGE && log.changeBytes() > 2 * log.baseBytes();
    }

    /** Writes it, reads it back and comes to the same sum, or the folder stays as it was. */
    SegmentEnd write(Log.Plan plan, Tally expected) throws IOException {
        byte[] logKey = place.keys().log();
        return Log.begin(
                place.disk(),
                place.folder(),
                logKey,
                plan,
                this::base,
                fresh -> proved(fresh, logKey, expected));
    }

    private static SegmentEnd proved(Path fresh, byte[] logKey, Tally expected) throws IOException {
        try {
            SegmentEnd end = new SegmentReader(logKey).read(fresh, (frame, at) -> {});
            if (!end.torn() && end.tally().equals(expected)) {
                return end;
            }
        } catch (LogDamaged e) {
            // Told below: what has just been written cannot be read back.
        }
        throw new IOException("The disk does not give back what was written to it");
    }

    private void base(Log.Base.Sink sink) throws IOException {
        try {
            rowsInto(sink);
        } catch (SQLException e) {
            throw new IOException(StoreFault.from(e));
        }
    }

    private void rowsInto(Log.Base.Sink sink) throws SQLException, IOException {
        List<RowImage> part = new ArrayList<>();
        Tally[] soFar = {Tally.NONE};
        rows.<IOException>all(row -> {
            part.add(row);
            soFar[0] = soFar[0].with(row);
            if (part.size() == ROWS_IN_A_PART) {
                sink.part(new Frame(Frame.Kind.BASE, soFar[0], part));
                part.clear();
            }
        });
        if (!part.isEmpty()) {
            sink.part(new Frame(Frame.Kind.BASE, soFar[0], part));
        }
        sink.part(new Frame(Frame.Kind.BASE_END, soFar[0], List.of()));
    }

    static void dropOld(Path folder, int newest) throws IOException {
        for (int segment : Segments.in(folder)) {
            if (segment < newest - KEPT) {
                Files.deleteIfExists(Segments.file(folder, segment));
            }
        }
    }
}
