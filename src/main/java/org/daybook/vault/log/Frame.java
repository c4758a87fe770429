package org.daybook.vault.log;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one frame of the log says: part of the base, the base's end, or one change.
 *
 * @param after what the store holds once the frame has been applied
 */
public record Frame(Kind kind, Tally after, List<RowImage> rows) {

    public Frame {
        rows = List.copyOf(rows);
    }

    /** What a frame is; the codes are the log's format. */
    public enum Kind {
        BASE(1),
        BASE_END(2),
        CHANGE(3);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        static Kind of(int code) throws IOException {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new IOException("An unknown kind of frame: " + code);
        }
    }

    byte[] bytes() {
        Map<Shape, Integer> shapes = new LinkedHashMap<>();
        rows.forEach(row -> shapes.putIfAbsent(row.shape(), shapes.size()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(kind.code);
            after.write(out);
            out.writeInt(shapes.size());
            for (Shape shape : shapes.keySet()) {
                write(out, shape);
            }
            out.writeInt(rows.size());
            for (RowImage row : rows) {
                out.writeByte(row.kind().code());
                out.writeInt(shapes.getOrDefault(row.shape(), -1));
                for (@Nullable Object value : row.values()) {
                    Values.write(out, value);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Throws when the bytes, whole though they are by their seal, are no frame that is known. */
    static Frame of(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Kind kind = Kind.of(in.readUnsignedByte());
            Tally after = Tally.read(in);
            List<Shape> shapes = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                shapes.add(readShape(in));
            }
            List<RowImage> rows = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                rows.add(readRow(in, shapes));
            }
            return new Frame(kind, after, rows);
        } catch (IndexOutOfBoundsException | DateTimeException unknown) {
            throw new IOException("A frame of an unknown form", unknown);
        }
    }

    private static void write(DataOutputStream out, Shape shape) throws IOException {
        Values.writeText(out, shape.table());
        out.writeInt(shape.columns().size());
        for (String column : shape.columns()) {
            Values.writeText(out, column);
        }
    }

    private static Shape readShape(DataInputStream in) throws IOException {
        String table = Values.readText(in);
        List<String> columns = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            columns.add(Values.readText(in));
        }
        return new Shape(table, columns);
    }

    private static RowImage readRow(DataInputStream in, List<Shape> shapes) throws IOException {
        RowImage.Kind kind = RowImage.Kind.of(in.readUnsignedByte());
        Shape shape = shapes.get(in.readInt());
        List<@Nullable Object> values = new ArrayList<>(shape.columns().size());
        for (int i = 0; i < shape.columns().size(); i++) {
            values.add(Values.read(in));
        }
        return new RowImage(kind, shape, values);
    }
}
