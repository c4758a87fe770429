package org.daybook.vault.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is after a change; of a row that was taken out, its key.
 *
 * @param values in the order of the shape's columns: Long, Integer, String, LocalDate,
 *     OffsetDateTime, Boolean, UUID or null
 */
public record RowImage(Kind kind, Shape shape, List<@Nullable Object> values) {

    public RowImage {
        if (values.size() != shape.columns().size()) {
            throw new IllegalArgumentException("A row has as many values as columns");
        }
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** What was done; the codes are the log's format. */
    public enum Kind {
        PUT(1),
        CHANGED(2),
        TAKEN(3);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }

        static Kind of(int code) throws IOException {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new IOException("An unknown kind of row image: " + code);
        }
    }
}
