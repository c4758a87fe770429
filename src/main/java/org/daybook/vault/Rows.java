package org.daybook.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.vault.log.RowImage;
import org.daybook.vault.log.Tally;
import org.jspecify.annotations.Nullable;

/** Rows of the working copy as the log has them: read by key, read all, and applied again. */
final class Rows implements AutoCloseable {

    private final Connection connection;
    private final Catalogue catalogue;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Rows(Connection connection) throws SQLException {
        this.connection = connection;
        this.catalogue = Catalogue.of(connection);
    }

    /** What is done with each row. */
    interface Taker<X extends Exception> {
        void take(RowImage row) throws X;
    }

    /** The row as it is now. */
    Optional<RowImage> one(String table, List<@Nullable Object> key) throws SQLException {
        TableForm form = catalogue.table(table);
        PreparedStatement statement = prepare(form.selectOne());
        set(statement, 1, key);
        try (ResultSet found = statement.executeQuery()) {
            return found.next() ? Optional.of(image(form, found)) : Optional.empty();
        }
    }

    /** Every row of every table, table by table in the order of their names. */
    <X extends Exception> void all(Taker<X> taker) throws SQLException, X {
        for (TableForm form : catalogue.tables()) {
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(1000);
                try (ResultSet found = statement.executeQuery(form.select())) {
                    while (found.next()) {
                        taker.take(image(form, found));
                    }
                }
            }
        }
    }

    /** What the working copy holds, counted row by row. */
    Tally tally() throws SQLException {
        Tally[] sum = {Tally.NONE};
        all(row -> sum[0] = sum[0].with(row));
        return sum[0];
    }

    /** Does once more what was done; that exactly one row changes is part of it. */
    void apply(RowImage row) throws SQLException {
        TableForm form = catalogue.table(row.shape().table());
        if (!row.shape().equals(row.kind() == RowImage.Kind.TAKEN ? form.key() : form.whole())) {
            throw StoreFault.saying("A change in the log does not fit the schema.", "APPLY-1");
        }
        PreparedStatement statement =
                switch (row.kind()) {
                    case PUT -> filled(form.insert(), row.values());
                    case CHANGED -> {
                        PreparedStatement update = filled(form.update(), row.values());
                        set(update, row.values().size() + 1, keyOf(form, row));
                        yield update;
                    }
                    case TAKEN -> filled(form.delete(), row.values());
                };
        if (statement.executeUpdate() != 1) {
            throw StoreFault.saying("A change in the log finds no row to change.", "APPLY-2");
        }
    }

    /** The image of a row that is taken out: its key. */
    RowImage taken(RowImage before) {
        TableForm form = catalogue.table(before.shape().table());
        return new RowImage(RowImage.Kind.TAKEN, form.key(), keyOf(form, before));
    }

    private static List<@Nullable Object> keyOf(TableForm form, RowImage row) {
        List<@Nullable Object> key = new ArrayList<>();
        for (String column : form.key().columns()) {
            key.add(row.values().get(form.whole().columns().indexOf(column)));
        }
        return key;
    }

    private static RowImage image(TableForm form, ResultSet found) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(form.types().size());
        for (int i = 0; i < form.types().size(); i++) {
            values.add(found.getObject(i + 1, form.types().get(i)));
        }
        return new RowImage(RowImage.Kind.PUT, form.whole(), values);
    }

    private PreparedStatement filled(String sql, List<@Nullable Object> values)
            throws SQLException {
        PreparedStatement statement = prepare(sql);
        set(statement, 1, values);
        return statement;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private static void set(PreparedStatement statement, int from, List<@Nullable Object> values)
            throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(from + i, values.get(i));
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
    }
}
