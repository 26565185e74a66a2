package io.jinqiao.assistant.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people made of the labels that were read. */
@Repository
class LabelRepository {

    private static final String OF = """
            select label_set, label, "right"
              from assistant.label
             where conversation_id = :conversation
             order by decided_at, label
            """;

    private static final String DECIDE = """
            insert into assistant.label as known (conversation_id, label_set, label, "right", decided_by, decided_at)
            values (:conversation, :set, :label, :right, :by, :at)
            on conflict (conversation_id, label_set, label) do update
               set "right" = excluded."right", decided_by = excluded.decided_by, decided_at = excluded.decided_at
             where known."right" <> excluded."right"
            """;

    private final JdbcClient jdbc;

    LabelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Decided(String labelSet, String label, boolean right) {}

    List<Decided> of(ConversationId conversation) {
        return jdbc.sql(OF)
                .param("conversation", conversation.value())
                .query((row, _) ->
                        new Decided(row.getString("label_set"), row.getString("label"), row.getBoolean("right")))
                .list();
    }

    /** Whether that is news. */
    boolean decide(ConversationId conversation, Decided decided, StaffId by, Instant at) {
        return jdbc.sql(DECIDE)
                        .param("conversation", conversation.value())
                        .param("set", decided.labelSet())
                        .param("label", decided.label())
                        .param("right", decided.right())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
