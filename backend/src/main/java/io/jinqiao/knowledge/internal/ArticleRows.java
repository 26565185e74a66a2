package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.knowledge.Attachment;
import io.jinqiao.knowledge.Upkeep;
import io.jinqiao.knowledge.Video;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How a version of an article in one language is read, whatever it is looked for by. */
record ArticleRows(JsonMapper json) {

    static final String VIEW = """
            select article.id, article.code, version.version, wording.language, version.kind, version.business,
                   version.for_customers, wording.title, wording.answer, wording.questions, version.fields::text,
                   version.published_at, version.owner_id, version.effective_from, version.effective_to,
                   version.review_by, version.videos::text, version.ended_at,
                   (select coalesce(json_agg(json_build_object('id', attachment.id, 'name', attachment.name,
                                   'mediaType', attachment.media_type, 'bytes', octet_length(attachment.content))
                                   order by shown.position), '[]')
                      from knowledge.version_attachment shown
                      join knowledge.attachment on attachment.id = shown.attachment_id
                     where shown.article_id = version.article_id and shown.version = version.version)::text as attachments
              from knowledge.article
              join knowledge.version on version.article_id = article.id
              join knowledge.wording
                on wording.article_id = version.article_id and wording.version = version.version
            """;

    ArticleView read(ResultSet row, int index) throws SQLException {
        return new ArticleView(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getInt("version"),
                Language.of(row.getString("language")),
                row.getString("kind"),
                row.getString("business"),
                row.getBoolean("for_customers"),
                row.getString("title"),
                row.getString("answer"),
                texts(row.getArray("questions")),
                List.of(json.readValue(row.getString("fields"), ArticleView.Field[].class)),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                upkeep(row),
                List.of(json.readValue(row.getString("attachments"), Attachment[].class)),
                List.of(json.readValue(row.getString("videos"), Video[].class)),
                instant(row, "ended_at"));
    }

    private static Upkeep upkeep(ResultSet row) throws SQLException {
        var owner = row.getObject("owner_id", UUID.class);
        return new Upkeep(
                owner == null ? null : new StaffId(owner),
                instant(row, "effective_from"),
                instant(row, "effective_to"),
                row.getObject("review_by", LocalDate.class));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
