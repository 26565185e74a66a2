package io.jinqiao.editorial.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where articles are used. A row for each answer or article sent, and one for each reader of a version. */
@Repository
class UsageRepository {

    private static final String SAID = """
            insert into editorial.usage (article_id, version, kind, conversation_id, number, staff_id, at)
            values (:article, :version, 'SAID', :conversation, :number, :staff, :at)
            on conflict (conversation_id, number) where kind = 'SAID' do nothing
            """;

    private static final String OPENED = """
            insert into editorial.usage (article_id, version, kind, staff_id, at)
            values (:article, :version, 'OPENED', :staff, :at)
            on conflict (article_id, version, staff_id) where kind = 'OPENED' do update set at = excluded.at
            """;

    private static final String LAST_SAID = "select max(at) from editorial.usage where kind = 'SAID'";

    private static final String STAFF = """
            select distinct staff_id
              from editorial.usage
             where article_id = :article and version <= :version and staff_id is not null and at >= :since
            """;

    private static final String CONVERSATIONS = """
            select distinct conversation_id
              from editorial.usage
             where article_id = :article and version <= :version and kind = 'SAID' and at >= :since
            """;

    private static final String RATED = """
            insert into editorial.usefulness as known (conversation_id, number, article_id, version, useful, at)
            values (:conversation, :number, :article, :version, :useful, :at)
            on conflict (conversation_id, number) do update set useful = excluded.useful, at = excluded.at
             where known.at < excluded.at
            """;

    private static final String FIGURES = """
            select (select count(*) from editorial.usage
                     where article_id = :article and kind = 'SAID' and staff_id is null and at >= :since) as by_machine,
                   (select count(*) from editorial.usage
                     where article_id = :article and kind = 'SAID' and staff_id is not null and at >= :since) as by_staff,
                   (select count(distinct conversation_id) from editorial.usage
                     where article_id = :article and kind = 'SAID' and at >= :since) as conversations,
                   (select count(distinct staff_id) from editorial.usage
                     where article_id = :article and kind = 'OPENED' and at >= :since) as readers,
                   (select count(*) from editorial.usefulness
                     where article_id = :article and useful and at >= :since) as useful,
                   (select count(*) from editorial.usefulness
                     where article_id = :article and not useful and at >= :since) as useless
            """;

    private final JdbcClient jdbc;

    UsageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How an article was used since a moment: times said, by whom, in how many conversations; opened by how many. */
    record Figures(long byMachine, long byStaff, long conversations, long readers, long useful, long useless) {}

    void said(Article article, ConversationId conversation, long number, @Nullable StaffId staff, Instant at) {
        jdbc.sql(SAID)
                .param("article", article.id().value())
                .param("version", article.version())
                .param("conversation", conversation.value())
                .param("number", number)
                .param("staff", staff == null ? null : staff.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** An article in one version, as messages name it. */
    record Article(ArticleId id, int version) {

        /** Reads {@code id@version}. */
        static Article of(String name) {
            var at = name.indexOf('@');
            return new Article(ArticleId.of(name.substring(0, at)), Integer.parseInt(name.substring(at + 1)));
        }
    }

    void opened(Article article, StaffId staff, Instant at) {
        jdbc.sql(OPENED)
                .param("article", article.id().value())
                .param("version", article.version())
                .param("staff", staff.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void rated(Article article, ConversationId conversation, long number, boolean useful, Instant at) {
        jdbc.sql(RATED)
                .param("article", article.id().value())
                .param("version", article.version())
                .param("conversation", conversation.value())
                .param("number", number)
                .param("useful", useful)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Instant> lastSaid() {
        return jdbc.sql(LAST_SAID)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** Who used or opened this version, or an earlier one. */
    List<StaffId> staff(Article article, Instant since) {
        return jdbc.sql(STAFF)
                .param("article", article.id().value())
                .param("version", article.version())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new StaffId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Where this version, or an earlier one, was said. */
    List<ConversationId> conversations(Article article, Instant since) {
        return jdbc.sql(CONVERSATIONS)
                .param("article", article.id().value())
                .param("version", article.version())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new ConversationId(row.getObject(1, UUID.class)))
                .list();
    }

    Figures figures(ArticleId article, Instant since) {
        return jdbc.sql(FIGURES)
                .param("article", article.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new Figures(
                        row.getLong("by_machine"),
                        row.getLong("by_staff"),
                        row.getLong("conversations"),
                        row.getLong("readers"),
                        row.getLong("useful"),
                        row.getLong("useless")))
                .single();
    }
}
