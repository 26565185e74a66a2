package io.jinqiao.complaint.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.ComplaintId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Solved cases to learn from (CP8), nobody's name in them. */
@Repository
class CaseLibrary {

    private static final String ALL = """
            select complaint_id, title, story, solution, lesson, line, cause, shelved_at
              from complaint.shelved_case order by shelved_at desc limit 500
            """;

    private static final String PUT = """
            insert into complaint.shelved_case
                   (complaint_id, title, story, solution, lesson, line, cause, consent, shelved_by, shelved_at)
            values (:complaint, :title, :story, :solution, :lesson, :line, :cause, :consent, :by, :at)
            on conflict (complaint_id) do update
               set title = excluded.title, story = excluded.story, solution = excluded.solution,
                   lesson = excluded.lesson, consent = excluded.consent, shelved_by = excluded.shelved_by,
                   shelved_at = excluded.shelved_at
            """;

    private final JdbcClient jdbc;

    CaseLibrary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record ShelvedCase(
            ComplaintId complaint,
            String title,
            String story,
            String solution,
            String lesson,
            String line,
            String cause,
            Instant shelvedAt) {}

    List<ShelvedCase> all() {
        return jdbc.sql(ALL).query(CaseLibrary::read).list();
    }

    void put(ShelveCase shelved, Made.Grading grading, Instant at) {
        jdbc.sql(PUT)
                .param("complaint", shelved.complaint().value())
                .param("title", shelved.title())
                .param("story", shelved.story())
                .param("solution", shelved.solution())
                .param("lesson", shelved.lesson())
                .param("line", grading.line())
                .param("cause", grading.cause())
                .param("consent", shelved.consent())
                .param("by", shelved.by().id().value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    private static ShelvedCase read(ResultSet row, int index) throws SQLException {
        return new ShelvedCase(
                new ComplaintId(row.getObject("complaint_id", UUID.class)),
                row.getString("title"),
                row.getString("story"),
                row.getString("solution"),
                row.getString("lesson"),
                row.getString("line"),
                row.getString("cause"),
                row.getObject("shelved_at", OffsetDateTime.class).toInstant());
    }
}
