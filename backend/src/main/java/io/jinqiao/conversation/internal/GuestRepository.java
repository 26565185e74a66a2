package io.jinqiao.conversation.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class GuestRepository {

    private static final String ADD = """
        insert into conversation.guest (conversation_id, staff_id, joined_at)
        values (:conversation, :staff, :at)
        on conflict (conversation_id, staff_id) where left_at is null do nothing
        """;

    private static final String END = """
        update conversation.guest set left_at = :at
         where conversation_id = :conversation and staff_id = :staff and left_at is null
        """;

    private static final String OPEN = """
        select conversation_id, staff_id from conversation.guest
         where conversation_id = any(:conversations) and left_at is null
         order by joined_at
        """;

    private final JdbcClient jdbc;

    GuestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Guest(ConversationId conversation, StaffId staff) {}

    boolean add(ConversationId conversation, StaffId staff, Instant at) {
        return write(ADD, conversation, staff, at);
    }

    boolean end(ConversationId conversation, StaffId staff, Instant at) {
        return write(END, conversation, staff, at);
    }

    List<StaffId> of(ConversationId conversation) {
        return of(List.of(conversation)).stream().map(Guest::staff).toList();
    }

    Set<Guest> of(Collection<ConversationId> conversations) {
        return new HashSet<>(jdbc.sql(OPEN)
                .param(
                        "conversations",
                        conversations.stream().map(ConversationId::value).toArray(UUID[]::new))
                .query((row, index) -> new Guest(
                        new ConversationId(row.getObject("conversation_id", UUID.class)),
                        new StaffId(row.getObject("staff_id", UUID.class))))
                .list());
    }

    private boolean write(String sql, ConversationId conversation, StaffId staff, Instant at) {
        return jdbc.sql(sql)
                        .param("conversation", conversation.value())
                        .param("staff", staff.value())
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }
}
