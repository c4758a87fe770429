package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.daybook.vault.log.Frame;
import org.daybook.vault.log.LogDamaged;
import org.daybook.vault.log.Position;
import org.daybook.vault.log.RowImage;
import org.daybook.vault.log.SegmentEnd;
import org.daybook.vault.log.SegmentReader;

/** Makes the working copy anew from a segment of the log: its base, then each change once more. */
final class Rebuilding {

    /** So many damaged files are kept aside; what they held stands in the log. */
    private static final int KEPT_ASIDE = 3;

    private static final String FRESH = "records-fresh";

    private final StorePlace place;

    Rebuilding(StorePlace place) {
        this.place = place;
    }

    /** Comes back with the new file in its place, counted, and the old one kept aside. */
    WorkingCopy from(Path segment, SegmentEnd end)
            throws IOException, SQLException, LogDamaged, StoreDamaged {
        Path fresh = WorkingCopy.file(place.folder(), FRESH);
        Files.deleteIfExists(fresh);
        try {
            try (WorkingCopy copy = WorkingCopy.make(place.folder(), FRESH, place.keys().h2Hex())) {
                place.migrations().run(copy.connection(), 0, end.schema());
                fill(copy, segment, end);
            }
            keepAside();
            Files.move(fresh, place.copy(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return WorkingCopy.open(place.folder(), place.keys().h2Hex());
    }

    private void fill(WorkingCopy copy, Path segment, SegmentEnd end)
            throws IOException, SQLException, LogDamaged, StoreDamaged {
        String fingerprint = Catalogue.fingerprint(copy.connection());
        try (Rows rows = new Rows(copy.connection())) {
            // The base stands in the order of the tables' names, not of their references.
            copy.run("SET REFERENTIAL_INTEGRITY FALSE");
            new SegmentReader(place.keys().log())
                    .<SQLException>read(segment, (frame, at) -> take(copy, rows, frame, at, end));
            if (!rows.tally().equals(end.tally())) {
                throw StoreDamaged.found(
                        "The log can be read, but what comes of it is not what it says it is.");
            }
        }
        copy.keep(new Standing(end.store(), end.schema(), fingerprint, end.last(), 0));
    }

    private static void take(WorkingCopy copy, Rows rows, Frame frame, Position at, SegmentEnd end)
            throws SQLException {
        if (at.frame() > end.last().frame()) {
            return;
        }
        for (RowImage row : frame.rows()) {
            rows.apply(row);
        }
        if (frame.kind() == Frame.Kind.BASE_END) {
            copy.run("SET REFERENTIAL_INTEGRITY TRUE");
        }
        copy.connection().commit();
    }

    private void keepAside() throws IOException {
        if (!place.hasCopy()) {
            return;
        }
        for (int number = KEPT_ASIDE; number > 0; number--) {
            Path aside = aside(number);
            if (number == KEPT_ASIDE) {
                Files.deleteIfExists(aside);
            } else if (Files.exists(aside)) {
                Files.move(aside, aside(number + 1));
            }
        }
        Files.move(place.copy(), aside(1));
    }

    private Path aside(int number) {
        return place.folder().resolve("records-damaged-" + number + ".mv.db");
    }
}
