package io.jinqiao.complaint.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecheckRepository {

    private static final String COLUMNS = """
            select id, complaint_id, reason, asked_at, decided_by, upheld, words, decided_at from complaint.recheck
            """;

    private static final String OF = COLUMNS + "where complaint_id = :id order by asked_at";

    private static final String OPEN = COLUMNS + "where complaint_id = :id and decided_at is null for update";

    private static final String ASK = """
            insert into complaint.recheck (id, complaint_id, reason, asked_at) values (:id, :complaint, :reason, :at)
            """;

    private static final String DECIDE = """
            update complaint.recheck set decided_by = :by, upheld = :upheld, words = :words, decided_at = :at
             where id = :id
            """;

    private final JdbcClient jdbc;

    RecheckRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The complainant's wish that somebody else looks at the decision, and what they found (Art. 21). */
    record Recheck(
            UUID id,
            ComplaintId complaint,
            String reason,
            Instant askedAt,
            @Nullable StaffId decidedBy,
            @Nullable Boolean upheld,
            @Nullable String words,
            @Nullable Instant decidedAt) {}

    List<Recheck> of(ComplaintId complaint) {
        return jdbc.sql(OF)
                .param("id", complaint.value())
                .query(RecheckRepository::read)
                .list();
    }

    /** Refuses with {@code complaint.no-recheck}. */
    Recheck open(ComplaintId complaint) {
        return jdbc.sql(OPEN)
                .param("id", complaint.value())
                .query(RecheckRepository::read)
                .optional()
                .orElseThrow(() -> Refused.notFound("complaint.no-recheck", "Nobody asked for a re-check"));
    }

    void ask(UUID id, ComplaintId complaint, String reason, Instant at) {
        try {
            jdbc.sql(ASK)
                    .param("id", id)
                    .param("complaint", complaint.value())
                    .param("reason", reason)
                    .param("at", at.atOffset(UTC))
                    .update();
        } catch (DuplicateKeyException open) {
            throw Refused.conflict("complaint.recheck-open", "A re-check is under way");
        }
    }

    void decide(UUID id, boolean upheld, String words, StaffId by, Instant at) {
        jdbc.sql(DECIDE)
                .param("id", id)
                .param("by", by.value())
                .param("upheld", upheld)
                .param("words", words)
                .param("at", at.atOffset(UTC))
                .update();
    }

    private static Recheck read(ResultSet row, int index) throws SQLException {
        var decider = row.getObject("decided_by", UUID.class);
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Recheck(
                row.getObject("id", UUID.class),
                new ComplaintId(row.getObject("complaint_id", UUID.class)),
                row.getString("reason"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                decider == null ? null : new StaffId(decider),
                row.getObject("upheld", Boolean.class),
                row.getString("words"),
                decided == null ? null : decided.toInstant());
    }
}
