package io.jinqiao.staff.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.internal.ServiceAccount.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Service accounts; their tokens are {@link ServiceTokenRepository}'s. */
@Repository
class ServiceAccountRepository {

    private static final String ADD_PERSON = """
            insert into staff.person
                   (id, username, password_hash, password_at, number, name_zh, name_en, team, posts, skills, capacity, service)
            values (:id, :username, '!', :at, :number, :name, :name, '', '{}', '{}', 0, true)
            """;

    private static final String ADD = """
            insert into staff.service_account (id, owner, purpose, scopes, state, act, made_at, made_by)
            values (:id, :owner, :purpose, :scopes, :state, :act, :at, :by)
            """;

    private static final String ALL = """
            select a.id, p.name_zh, a.purpose, a.owner, a.scopes, a.state, a.made_at, a.made_by
              from staff.service_account a join staff.person p on p.id = a.id
            """;

    private final JdbcClient jdbc;
    private final ServiceTokenRepository tokens;

    ServiceAccountRepository(JdbcClient jdbc, ServiceTokenRepository tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    /** Waits where {@code act} says that a second person decides. */
    void add(ServiceAccount account, Optional<UUID> act) {
        var id = account.id().value();
        jdbc.sql(ADD_PERSON)
                .param("id", id)
                .param("username", "service:" + id)
                .param("number", "S-" + id)
                .param("name", account.name())
                .param("at", account.madeAt().atOffset(UTC))
                .update();
        jdbc.sql(ADD)
                .param("id", id)
                .param("owner", account.owner().value())
                .param("purpose", account.purpose())
                .param("scopes", account.scopes().stream().map(Enum::name).toArray(String[]::new))
                .param("state", account.state().name())
                .param("act", act.orElse(null))
                .param("at", account.madeAt().atOffset(UTC))
                .param("by", account.madeBy().value())
                .update();
    }

    /** The newest first. */
    List<ServiceAccount> all() {
        return jdbc.sql(ALL + " order by a.id desc").query(this::account).list();
    }

    /** Refuses with {@code staff.unknown}. */
    ServiceAccount lock(StaffId id) {
        return jdbc.sql(ALL + " where a.id = ? for update of a")
                .param(id.value())
                .query(this::account)
                .optional()
                .orElseThrow(() -> Refused.notFound("staff.unknown", "There is no such service account"));
    }

    Optional<ServiceAccount> ofAct(UUID act) {
        return jdbc.sql(ALL + " where a.act = ? for update of a")
                .param(act)
                .query(this::account)
                .optional();
    }

    void become(StaffId id, State state) {
        jdbc.sql("update staff.service_account set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    private ServiceAccount account(ResultSet row, int index) throws SQLException {
        var id = new StaffId(row.getObject("id", UUID.class));
        return new ServiceAccount(
                id,
                row.getString("name_zh"),
                row.getString("purpose"),
                new StaffId(row.getObject("owner", UUID.class)),
                scopes(row),
                State.valueOf(row.getString("state")),
                at(row, "made_at"),
                new StaffId(row.getObject("made_by", UUID.class)),
                tokens.of(id));
    }

    static Set<Permission> scopes(ResultSet row) throws SQLException {
        var scopes = EnumSet.noneOf(Permission.class);
        Arrays.stream((Object[]) row.getArray("scopes").getArray())
                .map(scope -> Permission.valueOf(scope.toString()))
                .forEach(scopes::add);
        return scopes;
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
