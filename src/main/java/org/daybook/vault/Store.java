package org.daybook.vault;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The open working copy: one connection, used from one thread. */
public final class Store implements AutoCloseable {

    private final Connection connection;
    private final DSLContext sql;

    private Store(Connection connection) {
        this.connection = connection;
        this.sql = DSL.using(connection, SQLDialect.H2);
    }

    /** The context to read with, and to write with inside {@link #commit}. */
    public DSLContext sql() {
        return sql;
    }

    /** Keeps all that the work writes, or nothing of it. */
    public <T> T commit(Supplier<T> work) {
        return sql.transactionResult(inner -> work.get());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    static Store at(Path folder, String hexKey) throws SQLException {
        return new Store(
                DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("records") + ";CIPHER=AES",
                        "daybook",
                        hexKey + " "));
    }
}
