package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants to hear what happens to a ticket, and how much they have not seen yet. */
@Repository
class WatcherRepository {

    private static final String OF = "select staff_id from ticket.watcher where ticket_id = :ticket order by since";

    private static final String WATCH = """
        insert into ticket.watcher (ticket_id, staff_id, since) values (:ticket, :staff, :at)
        on conflict do nothing
        """;

    private static final String UNWATCH = "delete from ticket.watcher where ticket_id = :ticket and staff_id = :staff";

    private static final String COPY = """
        insert into ticket.watcher (ticket_id, staff_id, since)
        select :into, staff_id, :at from ticket.watcher where ticket_id = :ticket
        on conflict do nothing
        """;

    private static final String TELL = """
        update ticket.watcher set news = news + 1, last_kind = :kind, last_at = :at
         where ticket_id = :ticket and (:by::uuid is null or staff_id <> :by)
        """;

    private static final String SEEN =
            "update ticket.watcher set news = 0 where ticket_id = :ticket and staff_id = :staff and news > 0";

    private static final String UNSEEN = """
        select ticket_id, news from ticket.watcher where staff_id = :staff and news > 0 order by last_at desc limit 500
        """;

    private final JdbcClient jdbc;

    WatcherRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StaffId> of(TicketId ticket) {
        return jdbc.sql(OF)
                .param("ticket", ticket.value())
                .query((row, index) -> new StaffId(row.getObject(1, UUID.class)))
                .list();
    }

    void watch(TicketId ticket, StaffId staff, Instant at) {
        jdbc.sql(WATCH)
                .param("ticket", ticket.value())
                .param("staff", staff.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void unwatch(TicketId ticket, StaffId staff) {
        jdbc.sql(UNWATCH)
                .param("ticket", ticket.value())
                .param("staff", staff.value())
                .update();
    }

    void copy(TicketId ticket, TicketId into, Instant at) {
        jdbc.sql(COPY)
                .param("ticket", ticket.value())
                .param("into", into.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Everybody who watches, but for the one who did it. */
    void tell(UUID ticket, String kind, @Nullable UUID by, Instant at) {
        jdbc.sql(TELL)
                .param("ticket", ticket)
                .param("kind", kind)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void seen(TicketId ticket, StaffId staff) {
        jdbc.sql(SEEN)
                .param("ticket", ticket.value())
                .param("staff", staff.value())
                .update();
    }

    Map<TicketId, Integer> unseen(StaffId staff) {
        return jdbc
                .sql(UNSEEN)
                .param("staff", staff.value())
                .query((row, index) ->
                        Map.entry(new TicketId(row.getObject("ticket_id", UUID.class)), row.getInt("news")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
