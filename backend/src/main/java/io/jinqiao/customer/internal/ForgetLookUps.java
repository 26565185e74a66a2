package io.jinqiao.customer.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.retention.spi.KeptForATime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Look-ups and the alarms they raised, once nobody need show them any more; an alarm still open keeps its look-up. */
@Repository
class ForgetLookUps implements KeptForATime {

    private static final String DELETE = """
            with gone as (
                select l.id from customer.look_up l
                 where l.at < :before and l.customer <> all(:held)
                   and not exists (select 1 from customer.alarm a where a.look_up = l.id and a.acknowledged_at is null)
                 order by l.id
                 limit :limit
                   for update skip locked
            ), alarms as (
                delete from customer.alarm where look_up in (select id from gone)
            )
            select id from gone
            """;

    private static final String DELETE_LOOK_UPS = "delete from customer.look_up where id = any(:ids)";

    private final JdbcClient jdbc;

    ForgetLookUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "customer.look-up";
    }

    @Override
    public List<UUID> delete(Instant before, Set<CustomerId> held, int limit) {
        var gone = jdbc.sql(DELETE)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("held", held.stream().map(CustomerId::value).toArray(UUID[]::new))
                .param("limit", limit)
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
        if (!gone.isEmpty()) {
            jdbc.sql(DELETE_LOOK_UPS).param("ids", gone.toArray(UUID[]::new)).update();
        }
        return gone;
    }
}
