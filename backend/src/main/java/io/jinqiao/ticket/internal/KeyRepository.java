package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests that were made once and may arrive again, by who asked and the key they chose. */
@Repository
class KeyRepository {

    private static final String CLAIM = """
            insert into ticket.request_key (by_id, key, ticket_id) values (:by, :key, :ticket)
            on conflict (by_id, key) do nothing
            """;

    private static final String FIRST = "select ticket_id from ticket.request_key where by_id = :by and key = :key";

    private final JdbcClient jdbc;

    KeyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ticket of the first request with this key, which is this one unless it came before; waits for a twin. */
    TicketId claim(Actor by, @Nullable String key, TicketId ticket) {
        if (key == null || claimed(by, Words.required(key, 100), ticket)) {
            return ticket;
        }
        return jdbc.sql(FIRST)
                .param("by", by.id())
                .param("key", key.strip())
                .query((row, index) -> new TicketId(row.getObject("ticket_id", UUID.class)))
                .single();
    }

    private boolean claimed(Actor by, String key, TicketId ticket) {
        return jdbc.sql(CLAIM)
                        .param("by", by.id())
                        .param("key", key)
                        .param("ticket", ticket.value())
                        .update()
                == 1;
    }
}
