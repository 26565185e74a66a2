package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.knowledge.VersionView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The lives of versions: when each began, when and why it ended, which ones end next. */
@Repository
@Profile("!rehearsal")
class VersionRepository {

    private static final String FIND = "select id from knowledge.article where code = :code";

    private static final String VERSIONS = """
            select version, published_at, published_by::text, ended_at, ending, ending_reason
              from knowledge.version
             where article_id = :id
             order by version
            """;

    private static final String ALL = ArticleRows.VIEW + """
             where version.version = article.version and wording.language = 'zh'
             order by article.code
            """;

    private static final String ENDING = ArticleRows.VIEW + """
             where version.ended_at is null and wording.language = 'zh'
               and least(version.effective_to, version.review_by) < :before
             order by least(version.effective_to, version.review_by)
             limit 200
            """;

    private static final String IN_FORCE = ArticleRows.VIEW + """
             where article.id = :id and version.ended_at is null and wording.language = 'zh'
               for update of version
            """;

    private static final String EXPIRED = ArticleRows.VIEW + """
             where version.ended_at is null and version.effective_to <= :now and wording.language = 'zh'
             order by version.effective_to
             limit 1
               for update of version skip locked
            """;

    private static final String EXPIRING = ArticleRows.VIEW + """
             where version.ended_at is null and version.warned_at is null and version.effective_to <= :until
               and wording.language = 'zh'
             order by version.effective_to
             limit 1
               for update of version skip locked
            """;

    private static final String NEXT_AT = """
            select min(least(effective_to, case when warned_at is null then effective_to - :ahead * interval '1 second' end))
              from knowledge.version
             where ended_at is null and effective_to is not null
            """;

    private static final String END = """
            update knowledge.version set ended_at = :at, ending = :ending, ending_reason = :reason
             where article_id = :id and version = :version and ended_at is null
            """;

    private static final String WARN =
            "update knowledge.version set warned_at = :at where article_id = :id and version = :version";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ArticleRows rows;

    VersionRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = new ArticleRows(json);
    }

    Optional<ArticleId> find(String code) {
        return jdbc.sql(FIND)
                .param("code", code)
                .query((row, index) -> new ArticleId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Oldest first. */
    List<VersionView> versions(ArticleId id) {
        return jdbc.sql(VERSIONS).param("id", id.value()).query(this::version).list();
    }

    List<ArticleView> all() {
        return jdbc.sql(ALL).query(rows::read).list();
    }

    List<ArticleView> ending(Instant before) {
        return jdbc.sql(ENDING)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(rows::read)
                .list();
    }

    Optional<ArticleView> lockInForce(ArticleId id) {
        return jdbc.sql(IN_FORCE).param("id", id.value()).query(rows::read).optional();
    }

    Optional<ArticleView> claimExpired(Instant now) {
        return jdbc.sql(EXPIRED)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(rows::read)
                .optional();
    }

    Optional<ArticleView> claimExpiring(Instant until) {
        return jdbc.sql(EXPIRING)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(rows::read)
                .optional();
    }

    Optional<Instant> nextAt(Duration ahead) {
        return jdbc.sql(NEXT_AT)
                .param("ahead", ahead.toSeconds())
                .query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    void end(ArticleView article, String ending, String reason, Instant at) {
        jdbc.sql(END)
                .param("id", article.id().value())
                .param("version", article.version())
                .param("ending", ending)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void warn(ArticleView article, Instant at) {
        jdbc.sql(WARN)
                .param("id", article.id().value())
                .param("version", article.version())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private VersionView version(ResultSet row, int index) throws SQLException {
        return new VersionView(
                row.getInt("version"),
                Objects.requireNonNull(ArticleRows.instant(row, "published_at")),
                json.readValue(row.getString("published_by"), Actor.class),
                ArticleRows.instant(row, "ended_at"),
                row.getString("ending"),
                row.getString("ending_reason"));
    }
}
