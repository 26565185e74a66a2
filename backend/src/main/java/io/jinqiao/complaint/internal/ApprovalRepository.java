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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApprovalRepository {

    private static final String COLUMNS = """
            select id, complaint_id, wish, days, amount, letter_id, why, reason, approver, asked_by, asked_at, decided_by, approved,
                   remark, decided_at
              from complaint.approval
            """;

    private static final String WAITING_ONE = COLUMNS + "where id = :id for update";

    private static final String OF = COLUMNS + "where complaint_id = :id order by asked_at";

    private static final String WAITING = COLUMNS + "where decided_at is null order by asked_at limit 200";

    private static final String ASK = """
            insert into complaint.approval
                (id, complaint_id, wish, days, amount, letter_id, why, reason, approver, asked_by, asked_at)
            values (:id, :complaint, :wish, :days, :amount, :letter, :why, :reason, :approver, :by, :at)
            """;

    private static final String DECIDE = """
            update complaint.approval
               set decided_by = :by, approved = :approved, remark = :remark, decided_at = :at
             where id = :id and decided_at is null
            """;

    private final JdbcClient jdbc;

    ApprovalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses with {@code complaint.unknown-approval} and {@code complaint.decided-already}. */
    Approval waiting(UUID id) {
        var found = jdbc.sql(WAITING_ONE)
                .param("id", id)
                .query(ApprovalRepository::read)
                .optional()
                .orElseThrow(() -> Refused.notFound("complaint.unknown-approval", "Nothing to approve"));
        if (found.decidedAt() != null) {
            throw Refused.conflict("complaint.decided-already", "Somebody else decided it");
        }
        return found;
    }

    List<Approval> of(ComplaintId complaint) {
        return jdbc.sql(OF)
                .param("id", complaint.value())
                .query(ApprovalRepository::read)
                .list();
    }

    List<Approval> waiting() {
        return jdbc.sql(WAITING).query(ApprovalRepository::read).list();
    }

    void ask(Approval approval) {
        jdbc.sql(ASK)
                .param("id", approval.id())
                .param("complaint", approval.complaint().value())
                .param("wish", approval.wish().name())
                .param("days", approval.days())
                .param("amount", approval.amount())
                .param("letter", approval.letter())
                .param("why", approval.why())
                .param("reason", approval.reason())
                .param("approver", approval.approver().name())
                .param("by", approval.askedBy().value())
                .param("at", approval.askedAt().atOffset(UTC))
                .update();
    }

    void decide(DecideApproval command, Instant at) {
        jdbc.sql(DECIDE)
                .param("id", command.approval())
                .param("by", command.by().id().value())
                .param("approved", command.approved())
                .param("remark", command.remark())
                .param("at", at.atOffset(UTC))
                .update();
    }

    private static Approval read(ResultSet row, int index) throws SQLException {
        var decidedBy = row.getObject("decided_by", UUID.class);
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new Approval(
                row.getObject("id", UUID.class),
                new ComplaintId(row.getObject("complaint_id", UUID.class)),
                Approval.Wish.valueOf(row.getString("wish")),
                row.getObject("days", Integer.class),
                row.getObject("amount", Long.class),
                row.getObject("letter_id", UUID.class),
                row.getString("why"),
                row.getString("reason"),
                Approval.Approver.valueOf(row.getString("approver")),
                new StaffId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                decidedBy == null ? null : new StaffId(decidedBy),
                row.getObject("approved", Boolean.class),
                row.getString("remark"),
                decidedAt == null ? null : decidedAt.toInstant());
    }
}
