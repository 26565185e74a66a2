package io.jinqiao.gaps.internal;

import io.jinqiao.kernel.ArticleId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Publications that open gaps are still to be checked against. */
@Repository
class PublishedRepository {

    private static final String ADD = """
            insert into gaps.published (article_id, version, at) values (:article, :version, :at)
            on conflict (article_id) do update set version = excluded.version, at = excluded.at
             where published.version < excluded.version
            """;

    private static final String OLDEST =
            "select article_id, version, at from gaps.published order by at, article_id limit :limit";

    private static final String REMOVE =
            "delete from gaps.published where article_id = :article and version = :version";

    private final JdbcClient jdbc;

    PublishedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Publication(ArticleId article, int version, Instant at) {}

    void add(Publication publication) {
        jdbc.sql(ADD)
                .param("article", publication.article().value())
                .param("version", publication.version())
                .param("at", publication.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Publication> oldest(int limit) {
        return jdbc.sql(OLDEST)
                .param("limit", limit)
                .query((row, _) -> new Publication(
                        new ArticleId(row.getObject("article_id", UUID.class)),
                        row.getInt("version"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void remove(Publication publication) {
        jdbc.sql(REMOVE)
                .param("article", publication.article().value())
                .param("version", publication.version())
                .update();
    }
}
