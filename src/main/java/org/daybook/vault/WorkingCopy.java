package org.daybook.vault;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** H2's file: the settings under which it keeps what it acknowledged, and its one connection. */
final class WorkingCopy implements AutoCloseable {

    static final String FILE = "records.mv.db";

    // WRITE_DELAY=0 and CHECKPOINT SYNC keep acknowledged commits; trace files would hold values in
    // plain text.
    private static final String SETTINGS =
            ";CIPHER=AES;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE";

    private final Connection connection;

    private WorkingCopy(Connection connection) {
        this.connection = connection;
    }

    /** A new, empty file. */
    static WorkingCopy make(Path folder, String hexKey) throws SQLException {
        return connect(folder, hexKey, "");
    }

    /** The file that is there; never makes one, for an empty store would look like a lost one. */
    static WorkingCopy open(Path folder, String hexKey) throws SQLException {
        return connect(folder, hexKey, ";IFEXISTS=TRUE");
    }

    private static WorkingCopy connect(Path folder, String hexKey, String more)
            throws SQLException {
        String file = folder.toAbsolutePath().resolve("records").toString();
        // H2 splits the password at a space: the file's, then the user's, which stays empty.
        Connection made =
                DriverManager.getConnection(
                        "jdbc:h2:file:" + file + SETTINGS + more, "daybook", hexKey + " ");
        made.setAutoCommit(false);
        return new WorkingCopy(made);
    }

    Connection connection() {
        return connection;
    }

    /** Commits and comes back once the bytes are on the disk. */
    void commit() throws SQLException {
        connection.commit();
        checkpoint();
    }

    void checkpoint() throws SQLException {
        run("CHECKPOINT SYNC");
    }

    void run(String statement) throws SQLException {
        try (Statement open = connection.createStatement()) {
            open.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
