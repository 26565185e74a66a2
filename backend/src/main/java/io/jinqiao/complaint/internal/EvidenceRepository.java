package io.jinqiao.complaint.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class EvidenceRepository {

    private static final String ADD = """
            insert into complaint.evidence (id, complaint_id, name, media_type, content, sha256, added_by, added_at)
            values (:id, :complaint, :name, :mediaType, :content, :sha256, :by::jsonb, :at)
            """;

    private static final String COLUMNS = """
            select id, complaint_id, name, media_type, octet_length(content) as bytes, sha256, added_by, added_at
              from complaint.evidence
            """;

    private static final String OF = COLUMNS + "where complaint_id = :id order by added_at";

    private static final String GET = COLUMNS + "where id = :id and complaint_id = :complaint";

    private static final String CONTENT = "select content from complaint.evidence where id = :id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EvidenceRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    record Evidence(UUID id, String name, String mediaType, long bytes, String sha256, Actor by, Instant at) {}

    Evidence add(Complaint complaint, AddEvidence file, String mediaType, Instant at) {
        var content = file.content();
        var kept = new Evidence(Ids.next(), file.name(), mediaType, content.length, sha256(content), file.by(), at);
        jdbc.sql(ADD)
                .param("id", kept.id())
                .param("complaint", complaint.id().value())
                .param("name", kept.name())
                .param("mediaType", mediaType)
                .param("content", content)
                .param("sha256", kept.sha256())
                .param("by", json.writeValueAsString(kept.by()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return kept;
    }

    List<Evidence> of(ComplaintId complaint) {
        return jdbc.sql(OF).param("id", complaint.value()).query(this::read).list();
    }

    /** Refuses with {@code complaint.unknown-file}. */
    Evidence get(ComplaintId complaint, UUID id) {
        return jdbc.sql(GET)
                .param("id", id)
                .param("complaint", complaint.value())
                .query(this::read)
                .optional()
                .orElseThrow(() -> Refused.notFound("complaint.unknown-file", "No such file"));
    }

    byte[] content(UUID id) {
        return jdbc.sql(CONTENT)
                .param("id", id)
                .query((row, index) -> row.getBytes("content"))
                .single();
    }

    private Evidence read(ResultSet row, int index) throws SQLException {
        return new Evidence(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getString("sha256"),
                json.readValue(row.getString("added_by"), Actor.class),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
