package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.StaffId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What colleagues think of the versions in force. */
@Repository
@Profile("!rehearsal")
class VoteRepository {

    private static final String VOTE = """
            insert into knowledge.vote as known (article_id, version, staff, useful, at)
            values (:article, :version, :staff, :useful, now())
            on conflict (article_id, version, staff) do update set useful = excluded.useful, at = excluded.at
             where known.useful <> excluded.useful
            """;

    private static final String TAKE_BACK =
            "delete from knowledge.vote where article_id = :article and version = :version and staff = :staff";

    private static final String COUNT = """
            select vote.article_id,
                   count(*) filter (where vote.useful) as useful,
                   count(*) filter (where not vote.useful) as useless,
                   bool_or(vote.useful) filter (where vote.staff = :staff) as mine
              from knowledge.vote
              join knowledge.article on article.id = vote.article_id and article.version = vote.version
             where vote.article_id = any(:articles)
             group by vote.article_id
            """;

    private final JdbcClient jdbc;

    VoteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether that was news. */
    boolean vote(ArticleId article, int version, StaffId staff, boolean useful) {
        return jdbc.sql(VOTE)
                        .param("article", article.value())
                        .param("version", version)
                        .param("staff", staff.value())
                        .param("useful", useful)
                        .update()
                > 0;
    }

    boolean takeBack(ArticleId article, int version, StaffId staff) {
        return jdbc.sql(TAKE_BACK)
                        .param("article", article.value())
                        .param("version", version)
                        .param("staff", staff.value())
                        .update()
                > 0;
    }

    /** For the versions in force; articles without votes are left out. */
    Map<ArticleId, Votes> count(Collection<ArticleId> articles, StaffId me) {
        var counted = new HashMap<ArticleId, Votes>();
        jdbc.sql(COUNT)
                .param("articles", articles.stream().map(ArticleId::value).toArray(UUID[]::new))
                .param("staff", me.value())
                .query((row, _) -> Map.entry(
                        new ArticleId(row.getObject("article_id", UUID.class)),
                        new Votes(row.getInt("useful"), row.getInt("useless"), (Boolean) row.getObject("mine"))))
                .list()
                .forEach(each -> counted.put(each.getKey(), each.getValue()));
        return counted;
    }
}
