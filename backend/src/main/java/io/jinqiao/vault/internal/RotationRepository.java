package io.jinqiao.vault.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.vault.Owner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RotationRepository {

    private static final String COLUMNS = """
            select id, of, total, done, last_owner, started_at, started_by, ended_at from vault.rotation
            """;

    private static final String LATEST = COLUMNS + "order by started_at desc limit 20";

    private static final String RUNNING = COLUMNS + "where ended_at is null for update skip locked";

    private static final String ADD = """
            insert into vault.rotation (id, of, total, done, started_at, started_by)
            values (:id, :of, 0, 0, :at, :by)
            """;

    private static final String EXPECT = "update vault.rotation set total = :total where id = :id";

    private static final String ADVANCE = """
            update vault.rotation set done = done + :more, last_owner = :last where id = :id
            """;

    private static final String END = "update vault.rotation set total = done, ended_at = :at where id = :id";

    private final JdbcClient jdbc;

    RotationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which keys: master keys wrap all others, data keys seal values. */
    enum Of {
        MASTER,
        DATA
    }

    /** How far a rotation is: keys or customers. */
    record Rotation(
            UUID id,
            Of of,
            long total,
            long done,
            @Nullable Owner lastOwner,
            Instant startedAt,
            StaffId startedBy,
            @Nullable Instant endedAt) {}

    List<Rotation> latest() {
        return jdbc.sql(LATEST).query(RotationRepository::rotation).list();
    }

    /** For this transaction alone; empty too while another node is at it. */
    Optional<Rotation> claim() {
        return jdbc.sql(RUNNING).query(RotationRepository::rotation).optional();
    }

    /** Refuses with {@code vault.rotation-running}. */
    void add(UUID id, Of of, StaffId by, Instant at) {
        try {
            jdbc.sql(ADD)
                    .param("id", id)
                    .param("of", of.name())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("by", by.value())
                    .update();
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("vault.rotation-running", "Another rotation has not ended yet");
        }
    }

    void expect(UUID id, long total) {
        jdbc.sql(EXPECT).param("id", id).param("total", total).update();
    }

    void advance(UUID id, long more, @Nullable Owner last) {
        jdbc.sql(ADVANCE)
                .param("id", id)
                .param("more", more)
                .param("last", last == null ? null : last.value())
                .update();
    }

    void end(UUID id, Instant at) {
        jdbc.sql(END).param("id", id).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    private static Rotation rotation(ResultSet row, int index) throws SQLException {
        var last = row.getObject("last_owner", UUID.class);
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Rotation(
                row.getObject("id", UUID.class),
                Of.valueOf(row.getString("of")),
                row.getLong("total"),
                row.getLong("done"),
                last == null ? null : new Owner(last),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                new StaffId(row.getObject("started_by", UUID.class)),
                ended == null ? null : ended.toInstant());
    }
}
