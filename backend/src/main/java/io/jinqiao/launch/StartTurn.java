package io.jinqiao.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One node's turn to start; a node that dies while it starts lets the next one in, because its line to the database ends. */
record StartTurn(@Nullable Connection line) implements AutoCloseable {

    static final StartTurn NONE = new StartTurn(null);

    /** Any number that nothing else of this product locks. */
    private static final long TURN = 0x4A51_5354_4152_54L;

    /** Returns once it is this node's turn. */
    static StartTurn of(String database, Map<String, String> environment, Consumer<String> say) {
        try {
            var line = DriverManager.getConnection(database, Launch.user(environment), Launch.password(environment));
            if (!asked(line, "select pg_try_advisory_lock(?)")) {
                say.accept("Waiting while another node starts");
                asked(line, "select true from (select pg_advisory_lock(?)) mine");
            }
            return new StartTurn(line);
        } catch (SQLException e) {
            throw new LaunchRefused("The database cannot be reached: " + e.getMessage());
        }
    }

    private static boolean asked(Connection line, String question) throws SQLException {
        try (var statement = line.prepareStatement(question)) {
            statement.setLong(1, TURN);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    @Override
    public void close() {
        if (line != null) {
            try {
                line.close();
            } catch (SQLException _) {
                // Ended by the other side already, and with it the turn.
            }
        }
    }
}
