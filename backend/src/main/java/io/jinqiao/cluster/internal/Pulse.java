package io.jinqiao.cluster.internal;

import io.jinqiao.cluster.NodeView;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * One node's line to the database, for signs of life only: neither a full pool nor a slow query of another may cost the lease.
 * Not for several threads.
 */
final class Pulse implements AutoCloseable {

    private static final Duration GONE_AFTER = Duration.ofSeconds(5);

    private static final String SIGN = """
            insert into cluster.node (tag, name, started_at, seen_at) values (?, ?, ?, clock_timestamp())
            on conflict (tag) do update set seen_at = clock_timestamp()
            """;
    private static final String RENEW = """
            update cluster.lease set until = clock_timestamp() + ? * interval '1 millisecond'
             where name = 'leader' and holder = ? and epoch = ?
            """;
    private static final String CLAIM = """
            update cluster.lease
               set holder = ?, epoch = epoch + 1, since = clock_timestamp(),
                   until = clock_timestamp() + ? * interval '1 millisecond'
             where name = 'leader' and (until <= clock_timestamp() or holder = ?)
            returning epoch
            """;
    private static final String RELEASE = """
            update cluster.lease set until = clock_timestamp() where name = 'leader' and holder = ? and epoch = ?
            """;
    private static final String LEASE = """
            select holder, extract(epoch from until - clock_timestamp()) * 1000 from cluster.lease where name = 'leader'
            """;
    private static final String ALIVE = """
            select tag, name, started_at from cluster.node
             where seen_at > clock_timestamp() - ? * interval '1 millisecond' order by name, tag
            """;
    private static final String EDITIONS = "select name, number from cluster.edition";
    private static final String LEAVE = "delete from cluster.node where tag = ?";
    private static final String FORGET =
            "delete from cluster.node where seen_at < clock_timestamp() - interval '1 day'";

    private final Identity identity;
    private final JdbcConnectionDetails details;
    private final Instant startedAt;
    private @Nullable Connection connection;

    Pulse(Identity identity, JdbcConnectionDetails details, Instant startedAt) {
        this.identity = identity;
        this.details = details;
        this.startedAt = startedAt;
    }

    /**
     * What the database knew in the last beat.
     *
     * @param leaseLeft how long the present leader's lease still runs; not positive when anybody may have it
     */
    record Seen(List<NodeView> alive, Duration leaseLeft, Map<String, Long> editions) {}

    void sign() throws SQLException {
        try (var sign = prepare(SIGN)) {
            sign.setString(1, identity.tag());
            sign.setString(2, identity.name());
            sign.setTimestamp(3, Timestamp.from(startedAt));
            sign.executeUpdate();
        }
    }

    /** False when another has it, or had it since. */
    boolean renew(long epoch) throws SQLException {
        try (var renew = prepare(RENEW)) {
            renew.setLong(1, identity.lease().toMillis());
            renew.setString(2, identity.tag());
            renew.setLong(3, epoch);
            return renew.executeUpdate() == 1;
        }
    }

    /** The new term, if nobody else is in one. Waits for what the last leader has under way, a second at most. */
    OptionalLong claim() throws SQLException {
        try (var claim = prepare(CLAIM)) {
            claim.setString(1, identity.tag());
            claim.setLong(2, identity.lease().toMillis());
            claim.setString(3, identity.tag());
            try (var row = claim.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    /** So that the next need not wait for its end. */
    void release(long epoch) throws SQLException {
        try (var release = prepare(RELEASE)) {
            release.setString(1, identity.tag());
            release.setLong(2, epoch);
            release.executeUpdate();
        }
    }

    void leave() throws SQLException {
        try (var leave = prepare(LEAVE)) {
            leave.setString(1, identity.tag());
            leave.executeUpdate();
        }
    }

    void forgetLongGone() throws SQLException {
        try (var forget = prepare(FORGET)) {
            forget.executeUpdate();
        }
    }

    Seen look() throws SQLException {
        var holder = "";
        var left = Duration.ZERO;
        try (var lease = prepare(LEASE);
                var row = lease.executeQuery()) {
            if (row.next()) {
                holder = row.getString(1);
                left = Duration.ofMillis(row.getLong(2));
            }
        }
        var leader = left.isPositive() ? holder : "";
        return new Seen(alive(leader), left, editions());
    }

    private List<NodeView> alive(String leader) throws SQLException {
        var nodes = new ArrayList<NodeView>();
        try (var alive = prepare(ALIVE)) {
            alive.setLong(1, GONE_AFTER.toMillis());
            try (var row = alive.executeQuery()) {
                while (row.next()) {
                    var tag = row.getString(1);
                    nodes.add(new NodeView(
                            tag, row.getString(2), row.getTimestamp(3).toInstant(), tag.equals(leader)));
                }
            }
        }
        return List.copyOf(nodes);
    }

    private Map<String, Long> editions() throws SQLException {
        var editions = new HashMap<String, Long>();
        try (var all = prepare(EDITIONS);
                var row = all.executeQuery()) {
            while (row.next()) {
                editions.put(row.getString(1), row.getLong(2));
            }
        }
        return editions;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        var open = connection;
        if (open == null) {
            open = connect();
            connection = open;
        }
        return open.prepareStatement(sql);
    }

    /** Every wait has an end, so that a leader without a database knows in time that it is none. */
    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", details.getUsername());
        var password = details.getPassword();
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", identity.tag());
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "2");
        properties.setProperty("socketTimeout", "2");
        properties.setProperty("options", "-c lock_timeout=1000");
        return DriverManager.getConnection(details.getJdbcUrl(), properties);
    }

    /** After trouble: the next beat asks on a new line. */
    void hangUp() {
        var open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException _) {
                // It was broken already.
            }
        }
    }

    @Override
    public void close() {
        hangUp();
    }
}
