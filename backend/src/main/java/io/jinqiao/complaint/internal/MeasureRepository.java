package io.jinqiao.complaint.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MeasureRepository {

    private static final String COLUMNS = """
            select id, complaint_id, words, owner_id, due, proof, done_at, effect, effective, checked_by, checked_at
              from complaint.measure
            """;

    private static final String OF = COLUMNS + "where complaint_id = :id order by set_at";

    private static final String GET = COLUMNS + "where id = :id for update";

    private static final String ADD = """
            insert into complaint.measure (id, complaint_id, words, owner_id, due, set_by, set_at)
            values (:id, :complaint, :words, :owner, :due, :by, :at)
            """;

    private static final String DONE = """
            update complaint.measure set proof = :proof, done_at = :at where id = :id and done_at is null
            """;

    private static final String CHECKED = """
            update complaint.measure set effect = :effect, effective = :effective, checked_by = :by, checked_at = :at
             where id = :id and done_at is not null and checked_at is null
            """;

    private final JdbcClient jdbc;

    MeasureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What shall change, by whom, until when; what shows that it did; what came of it. */
    record Measure(
            UUID id,
            ComplaintId complaint,
            String words,
            StaffId owner,
            LocalDate due,
            @Nullable String proof,
            @Nullable Instant doneAt,
            @Nullable String effect,
            @Nullable Boolean effective,
            @Nullable StaffId checkedBy,
            @Nullable Instant checkedAt) {}

    List<Measure> of(ComplaintId complaint) {
        return jdbc.sql(OF)
                .param("id", complaint.value())
                .query(MeasureRepository::read)
                .list();
    }

    /** Refuses with {@code complaint.unknown-measure}. */
    Measure get(UUID id) {
        return jdbc.sql(GET)
                .param("id", id)
                .query(MeasureRepository::read)
                .optional()
                .orElseThrow(() -> Refused.notFound("complaint.unknown-measure", "No such measure"));
    }

    void add(UUID id, ComplaintId complaint, String words, StaffId owner, LocalDate due, StaffId by, Instant at) {
        jdbc.sql(ADD)
                .param("id", id)
                .param("complaint", complaint.value())
                .param("words", words)
                .param("owner", owner.value())
                .param("due", due)
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** False when it was done before. */
    boolean done(UUID id, String proof, Instant at) {
        return jdbc.sql(DONE)
                        .param("id", id)
                        .param("proof", proof)
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    /** False when it is not done yet, or was checked before. */
    boolean checked(UUID id, boolean effective, String effect, StaffId by, Instant at) {
        return jdbc.sql(CHECKED)
                        .param("id", id)
                        .param("effective", effective)
                        .param("effect", effect)
                        .param("by", by.value())
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    private static Measure read(ResultSet row, int index) throws SQLException {
        var done = row.getObject("done_at", OffsetDateTime.class);
        var checker = row.getObject("checked_by", UUID.class);
        var checked = row.getObject("checked_at", OffsetDateTime.class);
        return new Measure(
                row.getObject("id", UUID.class),
                new ComplaintId(row.getObject("complaint_id", UUID.class)),
                row.getString("words"),
                new StaffId(row.getObject("owner_id", UUID.class)),
                row.getObject("due", LocalDate.class),
                row.getString("proof"),
                done == null ? null : done.toInstant(),
                row.getString("effect"),
                row.getObject("effective", Boolean.class),
                checker == null ? null : new StaffId(checker),
                checked == null ? null : checked.toInstant());
    }
}
