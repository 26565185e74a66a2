package io.jinqiao.identity.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
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
class AppKeyRepository {

    private static final String COLUMNS = """
            select id, kid, issuer, algorithm, spki, valid_from, valid_until, state, added_by, added_at, trusted_by, ended_at,
                   reason
              from identity.app_key
            """;

    private static final String BY_KID = COLUMNS + "where kid = :kid and state in ('TRUSTED', 'ENDED')";

    private static final String ONE = COLUMNS + "where id = :id for update";

    private static final String ALL = COLUMNS + "where state <> 'DROPPED' order by added_at desc limit 200";

    private static final String ADD = """
            insert into identity.app_key
                   (id, kid, issuer, algorithm, spki, valid_from, valid_until, state, added_by, added_at, reason)
            values (:id, :kid, :issuer, :algorithm, :spki, :from, :until, :state, :addedBy, :addedAt, :reason)
            """;

    private static final String TRUST =
            "update identity.app_key set state = 'TRUSTED', trusted_by = :by where id = :id and state = 'PROPOSED'";

    private static final String DROP =
            "update identity.app_key set state = 'DROPPED' where id = :id and state = 'PROPOSED'";

    private static final String END = """
            update identity.app_key set state = 'ENDED', ended_by = :by, ended_at = :at, reason = :reason where id = :id
            """;

    private static final String USE = """
            insert into identity.used_token (issuer, jti, forget_after) values (:issuer, :jti, :after) on conflict do nothing
            """;

    private static final String FORGET = "delete from identity.used_token where forget_after < :now";

    private final JdbcClient jdbc;

    AppKeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AppKey> byKid(String kid) {
        return jdbc.sql(BY_KID).param("kid", kid).query(AppKeyRepository::key).optional();
    }

    AppKey lock(UUID id) {
        return jdbc.sql(ONE)
                .param("id", id)
                .query(AppKeyRepository::key)
                .optional()
                .orElseThrow(() -> Refused.notFound("identity.key-unknown", "No such key"));
    }

    List<AppKey> all() {
        return jdbc.sql(ALL).query(AppKeyRepository::key).list();
    }

    void add(AppKey key) {
        jdbc.sql(ADD)
                .param("id", key.id())
                .param("kid", key.kid())
                .param("issuer", key.issuer())
                .param("algorithm", key.algorithm().name())
                .param("spki", key.spki())
                .param("from", key.from().atOffset(ZoneOffset.UTC))
                .param("until", key.until().atOffset(ZoneOffset.UTC))
                .param("state", key.state())
                .param("addedBy", key.addedBy() == null ? null : key.addedBy().value())
                .param("addedAt", key.addedAt().atOffset(ZoneOffset.UTC))
                .param("reason", key.reason())
                .update();
    }

    /** Refuses with {@code identity.kid-taken}. */
    void trust(UUID id, StaffId by) {
        try {
            jdbc.sql(TRUST).param("id", id).param("by", by.value()).update();
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("identity.kid-taken", "A key of this name was trusted before");
        }
    }

    void drop(UUID id) {
        jdbc.sql(DROP).param("id", id).update();
    }

    void end(UUID id, String reason, StaffId by, Instant at) {
        jdbc.sql(END)
                .param("id", id)
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when it was used before; forgets those that are over by themselves. */
    boolean use(String issuer, String jti, Instant forgetAfter, Instant now) {
        jdbc.sql(FORGET).param("now", now.atOffset(ZoneOffset.UTC)).update();
        return jdbc.sql(USE)
                        .param("issuer", issuer)
                        .param("jti", jti)
                        .param("after", forgetAfter.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static AppKey key(ResultSet row, int index) throws SQLException {
        return new AppKey(
                row.getObject("id", UUID.class),
                row.getString("kid"),
                row.getString("issuer"),
                Algorithm.valueOf(row.getString("algorithm")),
                row.getBytes("spki"),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                row.getObject("valid_until", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                staff(row, "added_by"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                staff(row, "trusted_by"),
                instant(row),
                row.getString("reason"));
    }

    private static @Nullable StaffId staff(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new StaffId(id);
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var at = row.getObject("ended_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
