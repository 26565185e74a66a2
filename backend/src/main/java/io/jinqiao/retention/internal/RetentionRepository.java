package io.jinqiao.retention.internal;

import static java.util.stream.Collectors.toSet;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RetentionRepository {

    private static final String IN_FORCE = """
            select id, customer, why, set_by, set_at from retention.hold where lifted_at is null order by set_at desc
            """;

    private static final String SET = """
            insert into retention.hold (id, customer, why, set_by, set_at) values (:id, :customer, :why, :by, :at)
            """;

    private static final String LIFT = """
            update retention.hold set lifted_by = :by, lifted_at = :at, lifted_why = :why
             where id = :id and lifted_at is null
            returning customer
            """;

    private static final String RUNS = """
            select id, kind, before, deleted, proof, at from retention.run order by at desc, id desc limit 50
            """;

    private static final String ADD_RUN = """
            insert into retention.run (id, kind, before, deleted, proof, at)
            values (:id, :kind, :before, :deleted, :proof, :at)
            """;

    private final JdbcClient jdbc;

    RetentionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing of this customer is deleted while it is in force. */
    record Hold(UUID id, CustomerId customer, String why, StaffId setBy, Instant setAt) {}

    /** One batch that was deleted. */
    record Run(UUID id, String kind, Instant before, int deleted, String proof, Instant at) {}

    List<Hold> holds() {
        return jdbc.sql(IN_FORCE).query(RetentionRepository::hold).list();
    }

    Set<CustomerId> held() {
        return holds().stream().map(Hold::customer).collect(toSet());
    }

    /** Refuses with {@code retention.held-already}. */
    void set(Hold hold) {
        try {
            jdbc.sql(SET)
                    .param("id", hold.id())
                    .param("customer", hold.customer().value())
                    .param("why", hold.why())
                    .param("by", hold.setBy().value())
                    .param("at", hold.setAt().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("retention.held-already", "A hold is in force already");
        }
    }

    Optional<CustomerId> lift(UUID id, StaffId by, String why, Instant at) {
        return jdbc.sql(LIFT)
                .param("id", id)
                .param("by", by.value())
                .param("why", why)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new CustomerId(row.getObject("customer", UUID.class)))
                .optional();
    }

    List<Run> runs() {
        return jdbc.sql(RUNS).query(RetentionRepository::run).list();
    }

    void add(Run run) {
        jdbc.sql(ADD_RUN)
                .param("id", run.id())
                .param("kind", run.kind())
                .param("before", run.before().atOffset(ZoneOffset.UTC))
                .param("deleted", run.deleted())
                .param("proof", run.proof())
                .param("at", run.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Hold hold(ResultSet row, int index) throws SQLException {
        return new Hold(
                row.getObject("id", UUID.class),
                new CustomerId(row.getObject("customer", UUID.class)),
                row.getString("why"),
                new StaffId(row.getObject("set_by", UUID.class)),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }

    private static Run run(ResultSet row, int index) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("before", OffsetDateTime.class).toInstant(),
                row.getInt("deleted"),
                row.getString("proof"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
