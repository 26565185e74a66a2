package io.jinqiao.staff.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.internal.ServiceAccount.Token;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tokens of service accounts, by their hashes. */
@Repository
class ServiceTokenRepository {

    private static final String OF = """
            select id, made_at, ends_at, revoked_at, used_at, used_from
              from staff.service_token where account = ? order by id desc limit 50
            """;

    private static final String ADD = """
            insert into staff.service_token (id, account, hash, made_at, made_by, ends_at)
            values (:id, :account, :hash, :at, :by, :ends)
            """;

    /** One statement says all that must be true of a token that opens something. */
    private static final String SHOWN = """
            select t.id, t.account, t.used_at, t.used_from, a.scopes, p.name_zh
              from staff.service_token t
              join staff.service_account a on a.id = t.account
              join staff.person p on p.id = a.id
              join staff.person o on o.id = a.owner
             where t.hash = :hash and t.revoked_at is null and t.ends_at > :now
               and a.state = 'ACTIVE' and o.left_at is null and o.barred is null
            """;

    private static final String USED = "update staff.service_token set used_at = :at, used_from = :from where id = :id";

    private static final String SHORTEN = """
            update staff.service_token set ends_at = :ends
             where account = :account and revoked_at is null and ends_at > :ends
            """;

    private static final String REVOKE = """
            update staff.service_token set revoked_at = :at
             where account = :account and (:token::uuid is null or id = :token) and revoked_at is null and ends_at > :at
            """;

    private static final String ENDING = """
            select t.id, t.account, t.ends_at, a.owner, p.name_zh
              from staff.service_token t
              join staff.service_account a on a.id = t.account
              join staff.person p on p.id = a.id
             where t.revoked_at is null and t.warned_at is null and t.ends_at <= :soon and t.ends_at > :now
               and a.state = 'ACTIVE'
             order by t.ends_at limit 1
               for update of t skip locked
            """;

    private static final String FIRST_ENDING = """
            select min(ends_at) from staff.service_token where revoked_at is null and warned_at is null and ends_at > :now
            """;

    private final JdbcClient jdbc;

    ServiceTokenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose token was shown, and when and from where it was before. */
    record Shown(
            UUID token,
            StaffId account,
            String name,
            Set<Permission> scopes,
            @Nullable Instant usedAt,
            @Nullable String usedFrom) {

        /** An hour's silence or another address makes it worth a fact. */
        boolean worthTelling(Instant now, String from) {
            return usedAt == null
                    || !from.equals(usedFrom)
                    || usedAt.plus(Duration.ofHours(1)).isBefore(now);
        }
    }

    /** A token whose end comes near, and who answers for it. */
    record Near(UUID token, StaffId account, String name, StaffId owner, Instant endsAt) {}

    List<Token> of(StaffId account) {
        return jdbc.sql(OF)
                .param(account.value())
                .query((row, _) -> new Token(
                        row.getObject("id", UUID.class),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        at(row, "revoked_at"),
                        at(row, "used_at"),
                        row.getString("used_from")))
                .list();
    }

    void add(UUID id, StaffId account, ServiceToken token, Instant endsAt, StaffId by, Instant at) {
        jdbc.sql(ADD)
                .param("id", id)
                .param("account", account.value())
                .param("hash", token.hash())
                .param("at", at.atOffset(UTC))
                .param("by", by.value())
                .param("ends", endsAt.atOffset(UTC))
                .update();
    }

    /** Empty when it opens nothing at this moment, whatever the reason. */
    Optional<Shown> shown(ServiceToken token, Instant now) {
        return jdbc.sql(SHOWN)
                .param("hash", token.hash())
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new Shown(
                        row.getObject("id", UUID.class),
                        new StaffId(row.getObject("account", UUID.class)),
                        row.getString("name_zh"),
                        ServiceAccountRepository.scopes(row),
                        at(row, "used_at"),
                        row.getString("used_from")))
                .optional();
    }

    void used(UUID token, String from, Instant at) {
        jdbc.sql(USED)
                .param("id", token)
                .param("from", from)
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** All of this account's end then, those that would anyway earlier as before. */
    void shorten(StaffId account, Instant endsAt) {
        jdbc.sql(SHORTEN)
                .param("account", account.value())
                .param("ends", endsAt.atOffset(UTC))
                .update();
    }

    /** One of them, or all where {@code token} is null; how many that were. */
    int revoke(StaffId account, @Nullable UUID token, Instant at) {
        return jdbc.sql(REVOKE)
                .param("account", account.value())
                .param("token", token, java.sql.Types.OTHER)
                .param("at", at.atOffset(UTC))
                .update();
    }

    Optional<Near> ending(Instant now, Duration before) {
        return jdbc.sql(ENDING)
                .param("soon", now.plus(before).atOffset(UTC))
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new Near(
                        row.getObject("id", UUID.class),
                        new StaffId(row.getObject("account", UUID.class)),
                        row.getString("name_zh"),
                        new StaffId(row.getObject("owner", UUID.class)),
                        row.getObject("ends_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void warned(UUID token, Instant at) {
        jdbc.sql("update staff.service_token set warned_at = :at where id = :id")
                .param("id", token)
                .param("at", at.atOffset(UTC))
                .update();
    }

    Optional<Instant> firstEnding(Instant now) {
        return jdbc.sql(FIRST_ENDING)
                .param("now", now.atOffset(UTC))
                .query((row, _) -> Optional.ofNullable(at(row, "min")))
                .single();
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
