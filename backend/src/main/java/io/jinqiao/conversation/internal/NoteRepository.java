package io.jinqiao.conversation.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.conversation.NoteView;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoteRepository {

    private static final String ADD = """
            insert into conversation.note (id, conversation_id, staff_id, text, at)
            values (:id, :conversation, :staff, :text, :at)
            """;

    private static final String OF =
            "select staff_id, text, at from conversation.note where conversation_id = :conversation order by at, id";

    private final JdbcClient jdbc;

    NoteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ConversationId conversation, StaffId by, String text, Instant at) {
        jdbc.sql(ADD)
                .param("id", Ids.next())
                .param("conversation", conversation.value())
                .param("staff", by.value())
                .param("text", text)
                .param("at", at.atOffset(UTC))
                .update();
    }

    List<NoteView> of(ConversationId conversation) {
        return jdbc.sql(OF)
                .param("conversation", conversation.value())
                .query((row, index) -> new NoteView(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getString("text"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
