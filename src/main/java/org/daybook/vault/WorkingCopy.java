package org.daybook.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;
import java.util.UUID;
import org.daybook.vault.log.Position;

/** H2's file: the settings under which it keeps what it acknowledged, and its one connection. */
final class WorkingCopy implements AutoCloseable {

    static final String NAME = "records";

    // WRITE_DELAY=0 and CHECKPOINT SYNC keep acknowledged commits; trace files would hold values
    // in plain text.
    private static final String SETTINGS =
            ";CIPHER=AES;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
                    + ";DB_CLOSE_ON_EXIT=FALSE";

    // Kept apart from the school's records: neither the log nor the tally counts it.
    private static final String STANDING =
            "CREATE SCHEMA KEEPING; CREATE TABLE KEEPING.STANDING ("
                    + " ONLY_ROW BOOLEAN NOT NULL, STORE UUID NOT NULL, SCHEMA_VERSION INT NOT NULL,"
                    + " FINGERPRINT VARCHAR(64) NOT NULL, SEGMENT INT NOT NULL,"
                    + " FRAME BIGINT NOT NULL, DIGEST VARCHAR(64) NOT NULL, LOOSE BIGINT NOT NULL,"
                    + " CHECKED VARCHAR(64) NOT NULL,"
                    + " CONSTRAINT STANDING_PK PRIMARY KEY (ONLY_ROW))";

    private final Connection connection;

    private WorkingCopy(Connection connection) {
        this.connection = connection;
    }

    static Path file(Path folder, String name) {
        return folder.resolve(name + ".mv.db");
    }

    /** A new file with no tables yet. */
    static WorkingCopy make(Path folder, String name, char[] hexKey) throws SQLException {
        WorkingCopy copy = connect(folder, name, hexKey, "");
        ownerOnly(file(folder, name));
        copy.run(STANDING);
        return copy;
    }

    /** The file that is there; never makes one, for an empty store would look like a lost one. */
    static WorkingCopy open(Path folder, char[] hexKey) throws SQLException {
        return connect(folder, NAME, hexKey, ";IFEXISTS=TRUE");
    }

    /** Wipes the key. */
    private static WorkingCopy connect(Path folder, String name, char[] hexKey, String more)
            throws SQLException {
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve(name) + SETTINGS + more;
        Properties who = new Properties();
        who.setProperty("user", "daybook");
        // H2 splits the password at a space: the file's, then the user's, which stays empty.
        who.setProperty("password", new String(hexKey) + " ");
        Arrays.fill(hexKey, '\0');
        Connection made = new org.h2.Driver().connect(url, who);
        made.setAutoCommit(false);
        return new WorkingCopy(made);
    }

    Connection connection() {
        return connection;
    }

    Standing standing() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "SELECT STORE, SCHEMA_VERSION, FINGERPRINT, SEGMENT, FRAME, DIGEST,"
                                        + " LOOSE, CHECKED FROM KEEPING.STANDING")) {
            if (!found.next()) {
                throw StoreFault.saying("The working copy does not say how far it is.", "COPY-1");
            }
            Standing standing =
                    new Standing(
                            found.getObject(1, UUID.class),
                            found.getInt(2),
                            found.getString(3),
                            new Position(found.getInt(4), found.getLong(5), found.getString(6)),
                            found.getLong(7));
            if (!standing.check().equals(found.getString(8))) {
                throw StoreFault.saying(
                        "What the working copy says of itself is damaged.", "COPY-2");
            }
            return standing;
        }
    }

    /** Notes how far the copy is; kept with the next commit. */
    void stand(Standing now) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "MERGE INTO KEEPING.STANDING KEY (ONLY_ROW)"
                                + " VALUES (TRUE, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setObject(1, now.store());
            statement.setInt(2, now.schema());
            statement.setString(3, now.fingerprint());
            statement.setInt(4, now.at().segment());
            statement.setLong(5, now.at().frame());
            statement.setString(6, now.at().digest());
            statement.setLong(7, now.loose());
            statement.setString(8, now.check());
            statement.executeUpdate();
        }
    }

    /** Notes how far the copy is, with all that is not committed yet, on the disk. */
    void keep(Standing now) throws SQLException {
        stand(now);
        connection.commit();
        force();
    }

    void run(String statement) throws SQLException {
        try (Statement open = connection.createStatement()) {
            open.execute(statement);
        }
    }

    /** Comes back once every committed byte is on the disk. */
    void force() throws SQLException {
        run("CHECKPOINT SYNC");
    }

    /** Lets go of the file as it is, without another write. */
    void drop() {
        try {
            run("SHUTDOWN IMMEDIATELY");
        } catch (SQLException gone) {
            // It answers that it is closed, which is what was wanted.
        }
    }

    /**
     * Closes and gives back the room of what was altered or taken out; nothing of it stays
     * readable.
     */
    void closeCompact() throws SQLException {
        run("SHUTDOWN COMPACT");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    // H2 makes its file readable for everybody; the folder is closed to others already.
    static void ownerOnly(Path file) {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                PosixFileAttributeView view =
                        java.util.Objects.requireNonNull(
                                Files.getFileAttributeView(file, PosixFileAttributeView.class));
                view.setPermissions(PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException refused) {
            throw StoreFault.from(refused);
        }
    }
}
