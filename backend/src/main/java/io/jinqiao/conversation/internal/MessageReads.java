package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads messages in their order. */
@Repository
class MessageReads {

    private static final String COLUMNS = """
            select conversation_id, number, client_id, from_kind, from_id, kind, text, detail, at
              from conversation.message
            """;

    private static final String SINCE =
            COLUMNS + " where conversation_id = :id and number > :after order by number limit :limit";

    private static final String LATEST =
            """
            select * from (
            """ + COLUMNS + " where conversation_id = :id order by number desc limit :limit) newest order by number";

    private static final String LAST_OF_EACH = COLUMNS + """
             where (conversation_id, number) in
                   (select id, last_number from conversation.conversation where id = any(:ids))
            """;

    private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MessageReads(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<MessageView> since(ConversationId id, long after, int limit) {
        return jdbc.sql(SINCE)
                .param("id", id.value())
                .param("after", after)
                .param("limit", limit)
                .query(this::message)
                .list();
    }

    List<MessageView> latest(ConversationId id, int limit) {
        return jdbc.sql(LATEST)
                .param("id", id.value())
                .param("limit", limit)
                .query(this::message)
                .list();
    }

    List<MessageView> lastOfEach(List<ConversationId> ids) {
        var values = ids.stream().map(ConversationId::value).toArray(UUID[]::new);
        return jdbc.sql(LAST_OF_EACH).param("ids", values).query(this::message).list();
    }

    private MessageView message(ResultSet row, int index) throws SQLException {
        return new MessageView(
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                row.getLong("number"),
                row.getString("client_id"),
                new Actor(Actor.Kind.valueOf(row.getString("from_kind")), row.getObject("from_id", UUID.class)),
                MessageView.Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                detail(row.getString("detail")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private @Nullable Map<String, Object> detail(@Nullable String text) {
        return text == null ? null : json.readValue(text, DETAIL);
    }
}
