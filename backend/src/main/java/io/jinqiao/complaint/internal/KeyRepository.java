package io.jinqiao.complaint.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was filed once and may arrive again: by who asked and the key they chose, or by the conversation it was recognised in. */
@Repository
class KeyRepository {

    private static final String CLAIM = """
            insert into complaint.request_key (by_id, key, complaint_id) values (:by, :key, :complaint)
            on conflict (by_id, key) do nothing
            """;

    private static final String FIRST =
            "select complaint_id from complaint.request_key where by_id = :by and key = :key";

    private static final String RECOGNISE = """
            insert into complaint.recognised (conversation_id, complaint_id) values (:conversation, :complaint)
            on conflict (conversation_id) do nothing
            """;

    private static final String IS_FILED = """
            select exists (select 1 from complaint.complaint where conversation_id = :conversation and closed_at is null)
            """;

    private final JdbcClient jdbc;

    KeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The complaint of the first request with this key, which is this one unless it came before; waits for a twin. */
    ComplaintId claim(Actor by, @Nullable String key, ComplaintId complaint) {
        if (key == null || by.id() == null || claimed(by, Words.required(key, 100), complaint)) {
            return complaint;
        }
        return jdbc.sql(FIRST)
                .param("by", by.id())
                .param("key", key.strip())
                .query((row, index) -> new ComplaintId(row.getObject("complaint_id", UUID.class)))
                .single();
    }

    /** False when one was recognised or filed there before. */
    boolean recognise(ConversationId conversation, ComplaintId complaint) {
        var filed = jdbc.sql(IS_FILED)
                .param("conversation", conversation.value())
                .query((row, index) -> row.getBoolean(1))
                .single();
        return !filed
                && jdbc.sql(RECOGNISE)
                                .param("conversation", conversation.value())
                                .param("complaint", complaint.value())
                                .update()
                        == 1;
    }

    private boolean claimed(Actor by, String key, ComplaintId complaint) {
        return jdbc.sql(CLAIM)
                        .param("by", by.id())
                        .param("key", key)
                        .param("complaint", complaint.value())
                        .update()
                == 1;
    }
}
