package io.jinqiao.staff.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passkeys, any number a person. */
@Repository
class PasskeyRepository {

    private static final String COLUMNS =
            "select id, staff, name, credential, counter, created_at, used_at from staff.passkey ";

    private static final String ADD = """
            insert into staff.passkey (id, staff, name, credential_id, credential, counter, created_at)
            values (:id, :staff, :name, :credentialId, :credential, :counter, :at)
            """;

    private final JdbcClient jdbc;

    PasskeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Passkey> of(StaffId staff) {
        return jdbc.sql(COLUMNS + "where staff = ? order by created_at")
                .param(staff.value())
                .query(PasskeyRepository::passkey)
                .list();
    }

    Optional<Passkey> byCredential(Bytes credentialId) {
        return jdbc.sql(COLUMNS + "where credential_id = ? for update")
                .param(credentialId.array())
                .query(PasskeyRepository::passkey)
                .optional();
    }

    void add(Passkey key, Bytes credentialId) {
        jdbc.sql(ADD)
                .param("id", key.id())
                .param("staff", key.staff().value())
                .param("name", key.name())
                .param("credentialId", credentialId.array())
                .param("credential", key.credential().array())
                .param("counter", key.counter())
                .param("at", key.createdAt().atOffset(UTC))
                .update();
    }

    void used(UUID id, long counter, Instant at) {
        jdbc.sql("update staff.passkey set counter = :counter, used_at = :at where id = :id")
                .param("id", id)
                .param("counter", counter)
                .param("at", at.atOffset(UTC))
                .update();
    }

    boolean remove(StaffId staff, UUID id) {
        return jdbc.sql("delete from staff.passkey where staff = ? and id = ?")
                        .param(staff.value())
                        .param(id)
                        .update()
                > 0;
    }

    private static Passkey passkey(ResultSet row, int index) throws SQLException {
        var used = row.getObject("used_at", OffsetDateTime.class);
        return new Passkey(
                row.getObject("id", UUID.class),
                new StaffId(row.getObject("staff", UUID.class)),
                row.getString("name"),
                Bytes.of(row.getBytes("credential")),
                row.getLong("counter"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }
}
