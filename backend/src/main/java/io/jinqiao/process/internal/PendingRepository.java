package io.jinqiao.process.internal;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the engine still has to do. Of each matter only the oldest has a moment; the others wait behind it. */
@Repository
class PendingRepository {

    private static final String COLUMNS = "select id, matter_id, move, tries, trouble from process.pending ";

    private static final String HEAD = COLUMNS + "where matter_id = :matter order by id limit 1";

    private static final String DUE =
            "select matter_id from process.pending where next_at <= :now order by next_at limit 1";

    private static final String NEXT_AT = "select min(next_at) from process.pending where next_at is not null";

    private static final String ADD = """
            insert into process.pending (matter_id, move, tries, trouble, next_at)
            values (:matter, :move::jsonb, :tries, :trouble, :nextAt)
            """;

    private static final String SAVE =
            "update process.pending set tries = :tries, trouble = :trouble, next_at = :nextAt where id = :id";

    private static final String REMOVE = "delete from process.pending where id = :id";

    private static final String REMOVE_ALL = "delete from process.pending where matter_id = :matter";

    private final JdbcClient jdbc;

    PendingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Pending(long id, UUID matter, Move move, int tries, String trouble) {}

    Optional<Pending> head(UUID matter) {
        return jdbc.sql(HEAD)
                .param("matter", matter)
                .query(PendingRepository::pending)
                .optional();
    }

    /** A matter for which the engine has something to do by now. */
    Optional<UUID> due(Instant now) {
        return jdbc.sql(DUE).param("now", now.atOffset(UTC)).query(UUID.class).optional();
    }

    Optional<Instant> nextAt() {
        return jdbc.sql(NEXT_AT)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    void add(UUID matter, Move move, int tries, String trouble, @Nullable Instant nextAt) {
        jdbc.sql(ADD)
                .param("matter", matter)
                .param("move", Json.write(move))
                .param("tries", tries)
                .param("trouble", trouble)
                .param("nextAt", nextAt == null ? null : nextAt.atOffset(UTC))
                .update();
    }

    void save(long id, int tries, String trouble, @Nullable Instant nextAt) {
        jdbc.sql(SAVE)
                .param("id", id)
                .param("tries", tries)
                .param("trouble", trouble)
                .param("nextAt", nextAt == null ? null : nextAt.atOffset(UTC))
                .update();
    }

    void remove(long id) {
        jdbc.sql(REMOVE).param("id", id).update();
    }

    void removeAll(UUID matter) {
        jdbc.sql(REMOVE_ALL).param("matter", matter).update();
    }

    private static Pending pending(ResultSet row, int index) throws SQLException {
        return new Pending(
                row.getLong("id"),
                row.getObject("matter_id", UUID.class),
                Json.move(row.getString("move")),
                row.getInt("tries"),
                row.getString("trouble"));
    }
}
