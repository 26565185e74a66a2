package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.ArticleView;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
@Profile("!rehearsal")
class ArticleRepository implements ArticleStore {

    private static final String CURRENT = """
            select article.code, article.id, article.version, version.content as hash, version.ended_at is null as in_force
              from knowledge.article
              join knowledge.version on version.article_id = article.id and version.version = article.version
             where article.code = any(:codes)
            """;

    private static final String PUT_IN_FORCE = """
            insert into knowledge.article (id, code, version) values (:id, :code, :version)
            on conflict (id) do update set version = excluded.version where article.version = excluded.version - 1
            """;

    private static final String REPLACE = """
            update knowledge.version set ended_at = :at, ending = 'REPLACED'
             where article_id = :id and ended_at is null
            """;

    private static final String ADD_VERSION = """
            insert into knowledge.version
                   (article_id, version, kind, business, for_customers, fields, content, published_at, published_by,
                    owner_id, effective_from, effective_to, review_by, videos)
            values (:id, :version, :kind, :business, :forCustomers, :fields::jsonb, :content, :publishedAt, :by::jsonb,
                    :owner, :effectiveFrom, :effectiveTo, :reviewBy, :videos::jsonb)
            """;

    private static final String ADD_ATTACHMENT = """
            insert into knowledge.version_attachment (article_id, version, position, attachment_id)
            values (:id, :version, :position, :attachment)
            """;

    private static final String ADD_WORDING = """
            insert into knowledge.wording (article_id, version, language, title, answer, questions)
            values (:id, :version, :language, :title, :answer, :questions)
            """;

    private static final String IN_FORCE = ArticleRows.VIEW + " where version.ended_at is null order by article.code";

    private static final String IN_FORCE_AT = ArticleRows.VIEW + """
             where version.published_at <= :at and (version.ended_at is null or version.ended_at > :at)
               and article.id = any(:articles)
             order by article.code
            """;

    private static final String LAST_CHANGE = """
            select greatest(
                   (select max(published_at) from knowledge.version where published_at <= :until),
                   (select max(ended_at) from knowledge.version where ended_at <= :until))
            """;

    private static final String CHANGED_AFTER = """
            select article_id from knowledge.version where published_at > :moment
             union
            select article_id from knowledge.version where ended_at > :moment
            """;

    private static final String OF_CODES = ArticleRows.VIEW + """
             where version.ended_at is null and article.code = any(:codes)
             order by article.code, wording.language desc
            """;

    private static final String AFTER = ArticleRows.VIEW + """
             where version.ended_at is null
               and article.code in (select each.code
                                      from knowledge.article each
                                      join knowledge.version living
                                        on living.article_id = each.id and living.ended_at is null
                                     where each.code > :code
                                     order by each.code
                                     limit :limit)
             order by article.code, wording.language desc
            """;

    private static final String FIND = ArticleRows.VIEW
            + " where article.id = :id and version.version = :version and wording.language = :language";

    private static final String FIND_CURRENT = ArticleRows.VIEW + """
             where article.id = :id and version.version = article.version and wording.language in (:language, 'zh')
             order by wording.language = :language desc
             limit 1
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ArticleRows rows;

    ArticleRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = new ArticleRows(json);
    }

    @Override
    public Map<String, Current> current(List<String> codes) {
        return jdbc
                .sql(CURRENT)
                .param("codes", codes.toArray(String[]::new))
                .query((row, _) -> Map.entry(
                        row.getString("code"),
                        new Current(
                                new ArticleId(row.getObject("id", UUID.class)),
                                row.getInt("version"),
                                row.getString("hash"),
                                row.getBoolean("in_force"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void add(List<Article> articles) {
        articles.forEach(this::add);
    }

    private void add(Article article) {
        var content = article.content();
        var moved = jdbc.sql(PUT_IN_FORCE)
                .param("id", article.id().value())
                .param("code", content.code())
                .param("version", article.version())
                .update();
        if (moved == 0) {
            throw new IllegalStateException("Somebody else published %s first".formatted(content.code()));
        }
        var at = article.publishedAt().atOffset(ZoneOffset.UTC);
        jdbc.sql(REPLACE).param("id", article.id().value()).param("at", at).update();
        var upkeep = content.upkeep();
        jdbc.sql(ADD_VERSION)
                .param("id", article.id().value())
                .param("version", article.version())
                .param("kind", content.kind())
                .param("business", content.business())
                .param("forCustomers", content.forCustomers())
                .param("fields", json.writeValueAsString(content.fields()))
                .param("content", article.hash())
                .param("publishedAt", at)
                .param("by", json.writeValueAsString(article.by()))
                .param("owner", upkeep.owner() == null ? null : upkeep.owner().value())
                .param("effectiveFrom", offset(upkeep.effectiveFrom()))
                .param("effectiveTo", offset(upkeep.effectiveTo()))
                .param("reviewBy", upkeep.reviewBy())
                .param("videos", json.writeValueAsString(content.videos()))
                .update();
        for (int i = 0; i < content.attachments().size(); i++) {
            jdbc.sql(ADD_ATTACHMENT)
                    .param("id", article.id().value())
                    .param("version", article.version())
                    .param("position", i)
                    .param("attachment", content.attachments().get(i).id())
                    .update();
        }
        content.wordings()
                .forEach((language, wording) -> jdbc.sql(ADD_WORDING)
                        .param("id", article.id().value())
                        .param("version", article.version())
                        .param("language", language.code())
                        .param("title", wording.title())
                        .param("answer", wording.answer())
                        .param("questions", wording.questions().toArray(String[]::new))
                        .update());
    }

    @Override
    public List<Entry> inForce() {
        return jdbc.sql(IN_FORCE).query(rows::read).list().stream()
                .map(Entry::of)
                .toList();
    }

    @Override
    public List<Entry> inForceAt(Instant moment, Collection<ArticleId> articles) {
        return jdbc
                .sql(IN_FORCE_AT)
                .param("at", offset(moment))
                .param("articles", articles.stream().map(ArticleId::value).toArray(UUID[]::new))
                .query(rows::read)
                .list()
                .stream()
                .map(Entry::of)
                .toList();
    }

    @Override
    public Set<ArticleId> changedAfter(Instant moment) {
        return Set.copyOf(jdbc.sql(CHANGED_AFTER)
                .param("moment", offset(moment))
                .query((row, _) -> new ArticleId(row.getObject("article_id", UUID.class)))
                .list());
    }

    @Override
    public Optional<Instant> lastChange(Instant until) {
        return jdbc.sql(LAST_CHANGE)
                .param("until", offset(until))
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    @Override
    public List<ArticleView> inForce(List<String> codes) {
        return jdbc.sql(OF_CODES)
                .param("codes", codes.toArray(String[]::new))
                .query(rows::read)
                .list();
    }

    @Override
    public List<ArticleView> inForceAfter(String code, int limit) {
        return jdbc.sql(AFTER)
                .param("code", code)
                .param("limit", limit)
                .query(rows::read)
                .list();
    }

    @Override
    public Optional<ArticleView> find(ArticleId id, int version, Language language) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .param("version", version)
                .param("language", language.code())
                .query(rows::read)
                .optional();
    }

    @Override
    public Optional<ArticleView> findCurrent(ArticleId id, Language language) {
        return jdbc.sql(FIND_CURRENT)
                .param("id", id.value())
                .param("language", language.code())
                .query(rows::read)
                .optional();
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
