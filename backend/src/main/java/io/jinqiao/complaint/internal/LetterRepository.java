package io.jinqiao.complaint.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Language;
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
class LetterRepository {

    private static final String COLUMNS = """
            select id, complaint_id, kind, template, title, words, drafted_by, drafted_at, approved_by, sent_at, sent_by_way,
                   sha256
              from complaint.letter
            """;

    private static final String GET = COLUMNS + "where id = :id";

    private static final String OF = COLUMNS + "where complaint_id = :id order by drafted_at";

    private static final String ADD = """
            insert into complaint.letter (id, complaint_id, kind, template, title, words, drafted_by, drafted_at)
            values (:id, :complaint, :kind, :template, :title, :words, :by, :at)
            """;

    private static final String SENT = """
            update complaint.letter set approved_by = :by, sent_at = :at, sent_by_way = :way, sha256 = :sha256
             where id = :id and sent_at is null
            """;

    /** The newest for this type of case, or else for every type. */
    private static final String TEMPLATE = """
            select version, title, words from complaint.template
             where kind = :kind and language = :language and case_type in ('', :type)
             order by case_type desc, version desc
             limit 1
            """;

    private final JdbcClient jdbc;

    LetterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Template(int version, String title, String words) {}

    Template template(Letter.Kind kind, String type, Language language) {
        return jdbc.sql(TEMPLATE)
                .param("kind", kind.name())
                .param("type", type)
                .param("language", language.code())
                .query((row, index) ->
                        new Template(row.getInt("version"), row.getString("title"), row.getString("words")))
                .optional()
                .orElseThrow(() -> Refused.notFound("complaint.no-template", "No template for this letter"));
    }

    Letter get(UUID id) {
        return jdbc.sql(GET)
                .param("id", id)
                .query(LetterRepository::read)
                .optional()
                .orElseThrow(() -> Refused.notFound("complaint.unknown-letter", "No such letter"));
    }

    List<Letter> of(ComplaintId complaint) {
        return jdbc.sql(OF)
                .param("id", complaint.value())
                .query(LetterRepository::read)
                .list();
    }

    void add(Letter letter) {
        jdbc.sql(ADD)
                .param("id", letter.id())
                .param("complaint", letter.complaint().value())
                .param("kind", letter.kind().name())
                .param("template", letter.template())
                .param("title", letter.title())
                .param("words", letter.words())
                .param("by", letter.draftedBy().value())
                .param("at", letter.draftedAt().atOffset(UTC))
                .update();
    }

    void sent(UUID letter, StaffId approver, String way, String sha256, Instant at) {
        jdbc.sql(SENT)
                .param("id", letter)
                .param("by", approver.value())
                .param("way", way)
                .param("sha256", sha256)
                .param("at", at.atOffset(UTC))
                .update();
    }

    private static Letter read(ResultSet row, int index) throws SQLException {
        var approver = row.getObject("approved_by", UUID.class);
        var sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new Letter(
                row.getObject("id", UUID.class),
                new ComplaintId(row.getObject("complaint_id", UUID.class)),
                Letter.Kind.valueOf(row.getString("kind")),
                row.getInt("template"),
                row.getString("title"),
                row.getString("words"),
                new StaffId(row.getObject("drafted_by", UUID.class)),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                approver == null ? null : new StaffId(approver),
                sentAt == null ? null : sentAt.toInstant(),
                row.getString("sent_by_way"),
                row.getString("sha256"));
    }
}
