package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.knowledge.Attachment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Profile("!rehearsal")
class AttachmentRepository {

    private static final String FIND = """
            select id, name, media_type, octet_length(content) as bytes from knowledge.attachment where id = :id
            """;

    private static final String CONTENT = "select content from knowledge.attachment where id = :id";

    /** Shown to customers by an article that is for them and in force. */
    private static final String IS_PUBLIC = """
            select exists (select 1
                             from knowledge.version_attachment shown
                             join knowledge.version
                               on version.article_id = shown.article_id and version.version = shown.version
                            where shown.attachment_id = :id and version.ended_at is null and version.for_customers)
            """;

    private static final String ADD = """
            insert into knowledge.attachment (id, name, media_type, content, sha256, added_by, added_at)
            values (:id, :name, :mediaType, :content, :sha256, :by::jsonb, :at)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AttachmentRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Attachment> find(UUID id) {
        return jdbc.sql(FIND)
                .param("id", id)
                .query(AttachmentRepository::attachment)
                .optional();
    }

    byte[] content(UUID id) {
        return jdbc.sql(CONTENT)
                .param("id", id)
                .query((row, index) -> row.getBytes("content"))
                .single();
    }

    boolean isPublic(UUID id) {
        return jdbc.sql(IS_PUBLIC)
                .param("id", id)
                .query((row, index) -> row.getBoolean(1))
                .single();
    }

    void add(Attachment attachment, byte[] content, Actor by, Instant at) {
        jdbc.sql(ADD)
                .param("id", attachment.id())
                .param("name", attachment.name())
                .param("mediaType", attachment.mediaType())
                .param("content", content)
                .param("sha256", HexFormat.of().formatHex(Article.sha256(content)))
                .param("by", json.writeValueAsString(by))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Attachment attachment(ResultSet row, int index) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("bytes"));
    }
}
