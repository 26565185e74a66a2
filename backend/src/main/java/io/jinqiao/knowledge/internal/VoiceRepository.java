package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.SimilarQuestion.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
@Profile("!rehearsal")
class VoiceRepository implements VoiceStore {

    private static final String ADD = """
            insert into knowledge.voice (article_id, language, asked, voter, words, source, by_kind, by_id, at)
            values (:article, :language, :asked, :voter, :words, :source, :byKind, :byId, :at)
            on conflict (article_id, language, asked, voter) do nothing
            """;

    private static final String ALL = """
            select article_id, language, words, source, by_kind, by_id, at
              from knowledge.voice
            """;

    private static final String ABOUT = ALL + """
             where (language, asked) in (
                   select own.language, own.asked from knowledge.voice own where own.article_id = any(:articles))
            """;

    private static final String TOUCHED_AFTER = """
            select distinct same.article_id
              from knowledge.voice later
              join knowledge.voice same on same.language = later.language and same.asked = later.asked
             where later.at > :moment
            """;

    private static final String LAST_HEARD = "select max(at) from knowledge.voice where at <= :until";

    private final JdbcClient jdbc;

    VoiceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Voice> add(List<Voice> voices) {
        return voices.stream().filter(this::add).toList();
    }

    private boolean add(Voice voice) {
        return jdbc.sql(ADD)
                        .param("article", voice.article().value())
                        .param("language", voice.language().code())
                        .param("asked", voice.asked())
                        .param("voter", voice.voter())
                        .param("words", voice.words())
                        .param("source", voice.source().name())
                        .param("byKind", voice.by().kind().name())
                        .param("byId", voice.by().id())
                        .param("at", voice.at().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    @Override
    public List<Voice> about(Collection<ArticleId> articles) {
        return jdbc.sql(ABOUT)
                .param("articles", articles.stream().map(ArticleId::value).toArray(UUID[]::new))
                .query(VoiceRepository::voice)
                .list();
    }

    @Override
    public List<Voice> all() {
        return jdbc.sql(ALL).query(VoiceRepository::voice).list();
    }

    @Override
    public Set<ArticleId> touchedAfter(Instant moment) {
        return Set.copyOf(jdbc.sql(TOUCHED_AFTER)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new ArticleId(row.getObject("article_id", UUID.class)))
                .list());
    }

    @Override
    public Optional<Instant> lastHeard(Instant until) {
        return jdbc.sql(LAST_HEARD)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    private static Voice voice(ResultSet row, int index) throws SQLException {
        return new Voice(
                new ArticleId(row.getObject("article_id", UUID.class)),
                Language.of(row.getString("language")),
                row.getString("words"),
                Source.valueOf(row.getString("source")),
                new Actor(Actor.Kind.valueOf(row.getString("by_kind")), row.getObject("by_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
