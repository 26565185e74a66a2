package io.jinqiao.assistant.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class TraceRepository {

    private static final String ADD = """
            insert into assistant.trace
                   (id, conversation_id, customer_id, number, said, at, question, writing, decision, reason, level, signals,
                    candidates, article_id, version, sureness, business_before, business, intent, search, policy, sure,
                    maybe, model, millis)
            values (:id, :conversation, :customer, :number, :said, :at, :question, :writing, :decision, :reason, :level,
                    :signals::jsonb, :candidates::jsonb, :article, :version, :sureness, :businessBefore, :business,
                    :intent::jsonb, :search, :policy, :sure, :maybe, :model, :millis)
            """;

    private static final String SELECT = """
            select t.*, u.useful
              from assistant.trace t
              left join assistant.usefulness u on u.conversation_id = t.conversation_id and u.number = t.said
            """;

    private static final String GET = SELECT + " where t.id = :id";

    private static final String OF_MESSAGE = SELECT + """
             where t.conversation_id = :conversation and (t.number = :number or t.said = :number)
             order by t.at desc
             limit 1
            """;

    private static final String LIST = SELECT + """
             where t.at >= :from and t.at < :until
               and (:decision = '' or t.decision = :decision)
               and t.sureness <= :sureness
               and (not :useless or u.useful = false)
               and (:conversation::uuid is null or t.conversation_id = :conversation::uuid)
               and (:words = '' or t.question ilike '%' || :words || '%')
             order by t.at desc, t.id desc
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TraceRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Trace trace) {
        var article = trace.article();
        jdbc.sql(ADD)
                .param("id", trace.id())
                .param("conversation", trace.conversation().value())
                .param("customer", trace.customer().value())
                .param("number", trace.number())
                .param("said", trace.said())
                .param("at", at(trace.at()))
                .param("question", trace.question())
                .param("writing", trace.writing())
                .param("decision", trace.decision())
                .param("reason", trace.reason())
                .param("level", trace.level())
                .param("signals", json.writeValueAsString(trace.signals()))
                .param("candidates", json.writeValueAsString(trace.candidates()))
                .param("article", article == null ? null : article.value())
                .param("version", trace.version())
                .param("sureness", trace.sureness())
                .param("businessBefore", trace.businessBefore())
                .param("business", trace.business())
                .param("intent", trace.intent())
                .param("search", trace.search())
                .param("policy", trace.policy())
                .param("sure", trace.sure())
                .param("maybe", trace.maybe())
                .param("model", trace.model())
                .param("millis", trace.millis())
                .update();
    }

    /** Refuses with {@code assistant.unknown-trace}. */
    Trace get(UUID id) {
        return jdbc.sql(GET).param("id", id).query(this::trace).optional().orElseThrow(TraceRepository::unknown);
    }

    /** By the customer's message or by what the assistant said to it; refuses likewise. */
    Trace ofMessage(ConversationId conversation, long number) {
        return jdbc.sql(OF_MESSAGE)
                .param("conversation", conversation.value())
                .param("number", number)
                .query(this::trace)
                .optional()
                .orElseThrow(TraceRepository::unknown);
    }

    /** Newest first. */
    List<Trace> list(Trace.Wanted wanted) {
        var conversation = wanted.conversation();
        return jdbc.sql(LIST)
                .param("from", at(wanted.from()))
                .param("until", at(wanted.until()))
                .param("conversation", conversation == null ? null : conversation.value())
                .param("decision", wanted.decision())
                .param("sureness", wanted.sureness())
                .param("useless", wanted.useless())
                .param("words", wanted.words().replaceAll("([\\\\%_])", "\\\\$1"))
                .param("limit", wanted.limit())
                .query(this::trace)
                .list();
    }

    private static Refused unknown() {
        return Refused.notFound("assistant.unknown-trace", "No decision is kept for this");
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private Trace trace(ResultSet row, int index) throws SQLException {
        var article = row.getObject("article_id", UUID.class);
        return new Trace(
                row.getObject("id", UUID.class),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getLong("number"),
                row.getLong("said"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("question"),
                row.getString("writing"),
                row.getString("decision"),
                row.getString("reason"),
                row.getInt("level"),
                json.readValue(row.getString("signals"), new TypeReference<List<Heard.Trigger>>() {}),
                json.readValue(row.getString("candidates"), new TypeReference<List<Trace.Candidate>>() {}),
                article == null ? null : new ArticleId(article),
                optional(row, "version"),
                row.getDouble("sureness"),
                row.getString("business_before"),
                row.getString("business"),
                row.getString("intent"),
                row.getString("search"),
                row.getString("policy"),
                row.getDouble("sure"),
                row.getDouble("maybe"),
                row.getString("model"),
                row.getInt("millis"),
                row.getObject("useful", Boolean.class));
    }

    private static @Nullable Integer optional(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
