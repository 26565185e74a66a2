package io.jinqiao.policy.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Policies in all their versions, and who has read them. */
@Repository
class PolicyRepository {

    private static final String COLUMNS = """
            select content::text, state, effective_from, act_id, reason, told_at, reminded_at from policy.document
            """;

    private static final String ALL = COLUMNS + "order by code, version desc";

    private static final String OF_ACT = COLUMNS + "where act_id = :act for update";

    private static final String OF_CODE = COLUMNS + "where code = :code order by version desc";

    private static final String IN_FORCE = """
            select distinct on (code) content::text, state, effective_from, act_id, reason, told_at, reminded_at
              from policy.document
             where state = 'APPROVED' and effective_from <= :now
             order by code, effective_from desc, version desc
            """;

    private static final String NEXT_UNTOLD = COLUMNS + """
             where state = 'APPROVED' and told_at is null and effective_from <= :now
             order by effective_from limit 1 for update skip locked
            """;

    private static final String FIRST_UNTOLD =
            "select min(effective_from) from policy.document where state = 'APPROVED' and told_at is null";

    private static final String UNREMINDED = COLUMNS + """
             where state = 'APPROVED' and told_at is not null and reminded_at is null
             order by told_at for update skip locked
            """;

    private static final String NEXT = "select coalesce(max(version), 0) + 1 from policy.document where code = :code";

    private static final String ADD = """
            insert into policy.document (code, version, content, state, effective_from, act_id, reason)
            values (:code, :version, :content::jsonb, 'PROPOSED', :from, :act, :reason)
            """;

    private static final String END =
            "update policy.document set state = :state, effective_from = :from where act_id = :act";

    private static final String TOLD =
            "update policy.document set told_at = :at where code = :code and version = :version";

    private static final String REMINDED =
            "update policy.document set reminded_at = :at where code = :code and version = :version";

    private static final String ACKNOWLEDGE = """
            insert into policy.acknowledgement (code, version, staff_id, at) values (:code, :version, :staff, :at)
            on conflict do nothing
            """;

    private static final String READERS =
            "select staff_id, at from policy.acknowledgement where code = :code and version = :version";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    PolicyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One version as it is kept. */
    record Kept(
            Policy policy,
            String state,
            Instant effectiveFrom,
            UUID act,
            String reason,
            @Nullable Instant toldAt,
            @Nullable Instant remindedAt) {}

    /** By code, the newest first. */
    List<Kept> all() {
        return jdbc.sql(ALL).query(PolicyRepository::kept).list();
    }

    List<Kept> of(String code) {
        return jdbc.sql(OF_CODE)
                .param("code", code)
                .query(PolicyRepository::kept)
                .list();
    }

    /** Archived ones too, which are the last word on their policy. */
    List<Kept> inForce(Instant now) {
        return jdbc.sql(IN_FORCE)
                .param("now", now.atOffset(UTC))
                .query(PolicyRepository::kept)
                .list();
    }

    /** Refuses with {@code policy.unknown}. */
    Kept inForce(String code, Instant now) {
        return inForce(now).stream()
                .filter(kept -> kept.policy().code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("policy.unknown", "No such policy is in force"));
    }

    Optional<Kept> ofAct(UUID act) {
        return jdbc.sql(OF_ACT).param("act", act).query(PolicyRepository::kept).optional();
    }

    Optional<Kept> nextUntold(Instant now) {
        return jdbc.sql(NEXT_UNTOLD)
                .param("now", now.atOffset(UTC))
                .query(PolicyRepository::kept)
                .optional();
    }

    /** Told, and those who had not read it not yet reminded. */
    List<Kept> unreminded() {
        return jdbc.sql(UNREMINDED).query(PolicyRepository::kept).list();
    }

    Optional<Instant> firstUntold() {
        return Optional.ofNullable(jdbc.sql(FIRST_UNTOLD)
                        .query((row, _) -> row.getObject(1, OffsetDateTime.class))
                        .list()
                        .getFirst())
                .map(OffsetDateTime::toInstant);
    }

    int next(String code) {
        return jdbc.sql(NEXT).param("code", code).query(Integer.class).single();
    }

    void add(Policy policy, Instant from, UUID act, String reason) {
        jdbc.sql(ADD)
                .param("code", policy.code())
                .param("version", policy.version())
                .param("content", JSON.writeValueAsString(policy))
                .param("from", from.atOffset(UTC))
                .param("act", act)
                .param("reason", reason)
                .update();
    }

    void end(UUID act, String state, Instant from) {
        jdbc.sql(END)
                .param("act", act)
                .param("state", state)
                .param("from", from.atOffset(UTC))
                .update();
    }

    void told(Policy policy, Instant at) {
        mark(TOLD, policy, at);
    }

    void reminded(Policy policy, Instant at) {
        mark(REMINDED, policy, at);
    }

    private void mark(String statement, Policy policy, Instant at) {
        jdbc.sql(statement)
                .param("code", policy.code())
                .param("version", policy.version())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** False when they had said so before. */
    boolean acknowledge(Policy policy, StaffId reader, Instant at) {
        return jdbc.sql(ACKNOWLEDGE)
                        .param("code", policy.code())
                        .param("version", policy.version())
                        .param("staff", reader.value())
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    Map<StaffId, Instant> readers(Policy policy) {
        var readers = new HashMap<StaffId, Instant>();
        jdbc.sql(READERS)
                .param("code", policy.code())
                .param("version", policy.version())
                .query((row, _) -> readers.put(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        return readers;
    }

    private static Kept kept(ResultSet row, int index) throws SQLException {
        return new Kept(
                JSON.readValue(row.getString("content"), Policy.class),
                row.getString("state"),
                row.getObject("effective_from", OffsetDateTime.class).toInstant(),
                row.getObject("act_id", UUID.class),
                row.getString("reason"),
                instant(row, "told_at"),
                instant(row, "reminded_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
