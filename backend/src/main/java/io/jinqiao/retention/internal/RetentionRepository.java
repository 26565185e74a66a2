package io.jinqiao.retention.internal;

import static java.util.stream.Collectors.toSet;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.retention.spi.Held;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RetentionRepository {

    private static final String IN_FORCE = """
            select id, customer, matter, why, set_by, set_at from retention.hold where lifted_at is null order by set_at desc
            """;

    private static final String SET = """
            insert into retention.hold (id, customer, matter, why, set_by, set_at)
            values (:id, :customer, :matter, :why, :by, :at)
            """;

    private static final String LIFT = """
            update retention.hold set lifted_by = :by, lifted_at = :at, lifted_why = :why
             where id = :id and lifted_at is null
            returning customer
            """;

    private static final String RUNS = """
            select id, kind, before, deleted, proof, at, job, erasure from retention.run order by at desc, id desc limit 50
            """;

    private static final String RUNS_OF_ERASURE = """
            select id, kind, before, deleted, proof, at, job, erasure from retention.run
             where erasure = :erasure order by at, id
            """;

    private static final String ADD_RUN = """
            insert into retention.run (id, kind, before, deleted, proof, at, job, erasure)
            values (:id, :kind, :before, :deleted, :proof, :at, :job, :erasure)
            """;

    private final JdbcClient jdbc;

    RetentionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing of this customer, or of one matter of theirs, is deleted while it is in force. */
    record Hold(UUID id, CustomerId customer, @Nullable Subject matter, String why, StaffId setBy, Instant setAt) {}

    /**
     * One batch that was deleted.
     *
     * @param job of a schedule, or null
     * @param erasure of a customer, or null
     */
    record Run(
            UUID id,
            String kind,
            Instant before,
            int deleted,
            String proof,
            Instant at,
            @Nullable UUID job,
            @Nullable UUID erasure) {}

    List<Hold> holds() {
        return jdbc.sql(IN_FORCE).query(RetentionRepository::hold).list();
    }

    Held held() {
        var all = holds();
        return new Held(
                all.stream()
                        .filter(hold -> hold.matter() == null)
                        .map(Hold::customer)
                        .collect(toSet()),
                all.stream()
                        .flatMap(hold -> Stream.ofNullable(hold.matter()))
                        .map(Subject::id)
                        .collect(toSet()));
    }

    /** Refuses with {@code retention.held-already}. */
    void set(Hold hold) {
        try {
            jdbc.sql(SET)
                    .param("id", hold.id())
                    .param("customer", hold.customer().value())
                    .param(
                            "matter",
                            hold.matter() == null ? null : hold.matter().toString())
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

    List<Run> runsOf(UUID erasure) {
        return jdbc.sql(RUNS_OF_ERASURE)
                .param("erasure", erasure)
                .query(RetentionRepository::run)
                .list();
    }

    void add(Run run) {
        jdbc.sql(ADD_RUN)
                .param("id", run.id())
                .param("kind", run.kind())
                .param("before", run.before().atOffset(ZoneOffset.UTC))
                .param("deleted", run.deleted())
                .param("proof", run.proof())
                .param("at", run.at().atOffset(ZoneOffset.UTC))
                .param("job", run.job())
                .param("erasure", run.erasure())
                .update();
    }

    private static Hold hold(ResultSet row, int index) throws SQLException {
        var matter = row.getString("matter");
        return new Hold(
                row.getObject("id", UUID.class),
                new CustomerId(row.getObject("customer", UUID.class)),
                matter == null ? null : Subject.parse(matter),
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
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("job", UUID.class),
                row.getObject("erasure", UUID.class));
    }
}
