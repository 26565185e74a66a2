package io.jinqiao.catalog.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.catalog.internal.Classes.Entry;
import io.jinqiao.catalog.internal.Version.State;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class VersionRepository {

    private static final String COLUMNS = """
        select number, id, state, classes, changes, note, author_id, at, effective_from, approver_id, decided_at,
               reason
          from catalog.version
        """;

    private static final String ALL = COLUMNS + "order by number desc limit 200";

    private static final String GET = COLUMNS + "where number = :number";

    private static final String IN_WORK = COLUMNS + "where state <> 'APPROVED' for update";

    private static final String APPROVED = COLUMNS + "where state = 'APPROVED' order by number desc limit 20";

    private static final String SAVE = """
        insert into catalog.version (number, id, state, classes, changes, note, author_id, at, effective_from,
                                     approver_id, decided_at, reason)
        values (:number, :id, :state, :classes::jsonb, :changes::jsonb, :note, :author, :at, :effectiveFrom,
                :approver, :decidedAt, :reason)
        on conflict (number) do update
           set state = :state, classes = :classes::jsonb, changes = :changes::jsonb, note = :note,
               author_id = :author, at = :at, effective_from = :effectiveFrom, approver_id = :approver,
               decided_at = :decidedAt, reason = :reason
        """;

    private static final String REMOVE = "delete from catalog.version where number = :number and state = 'DRAFT'";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    VersionRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest first. */
    List<Version> all() {
        return jdbc.sql(ALL).query(this::version).list();
    }

    /** Refuses with {@code catalog.unknown-version}. */
    Version get(int number) {
        return jdbc.sql(GET)
                .param("number", number)
                .query(this::version)
                .optional()
                .orElseThrow(() -> Refused.notFound("catalog.unknown-version", "No such version"));
    }

    /** The one that somebody works on or that waits, held until the transaction ends. */
    Optional<Version> lockInWork() {
        return jdbc.sql(IN_WORK).query(this::version).optional();
    }

    /** The newest first; those that are in force or will be. */
    List<Version> approved() {
        return jdbc.sql(APPROVED).query(this::version).list();
    }

    void save(Version version) {
        jdbc.sql(SAVE)
                .param("number", version.number())
                .param("id", version.id())
                .param("state", version.state().name())
                .param("classes", json.writeValueAsString(version.classes().entries()))
                .param("changes", json.writeValueAsString(version.changes()))
                .param("note", version.note())
                .param("author", value(version.author()))
                .param("at", version.at().atOffset(UTC))
                .param("effectiveFrom", offset(version.effectiveFrom()))
                .param("approver", value(version.approver()))
                .param("decidedAt", offset(version.decidedAt()))
                .param("reason", version.reason())
                .update();
    }

    void remove(int number) {
        jdbc.sql(REMOVE).param("number", number).update();
    }

    private Version version(ResultSet row, int index) throws SQLException {
        return new Version(
                row.getInt("number"),
                row.getObject("id", UUID.class),
                State.valueOf(row.getString("state")),
                new Classes(json.readValue(row.getString("classes"), new TypeReference<List<Entry>>() {})),
                json.readValue(row.getString("changes"), new TypeReference<List<Change>>() {}),
                row.getString("note"),
                staff(row.getObject("author_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("effective_from", OffsetDateTime.class)),
                staff(row.getObject("approver_id", UUID.class)),
                instant(row.getObject("decided_at", OffsetDateTime.class)),
                row.getString("reason"));
    }

    private static @Nullable UUID value(@Nullable StaffId staff) {
        return staff == null ? null : staff.value();
    }

    private static @Nullable StaffId staff(@Nullable UUID id) {
        return id == null ? null : new StaffId(id);
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant at) {
        return at == null ? null : at.atOffset(UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
