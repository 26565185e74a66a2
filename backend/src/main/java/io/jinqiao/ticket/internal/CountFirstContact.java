package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.ticket.FirstContactView;
import io.jinqiao.ticket.internal.FirstContact.Contact;
import io.jinqiao.ticket.internal.FirstContact.Resolved;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** First-contact resolution of the last thirty days; counted again after a minute at the earliest. */
@Component
class CountFirstContact {

    private static final Duration PERIOD = Duration.ofDays(30);
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** What was merged into another ticket got its result there. */
    private static final String RESOLVED = """
        select customer_id, business, resolved_at, reopened
          from ticket.ticket
         where resolved_at >= :from and state in ('RESOLVED', 'CLOSED')
        """;

    /** Only a customer who came at least twice can have come back. */
    private static final String CONTACTS = """
        select customer_id, business, opened_at
          from (select customer_id, business, opened_at,
                       count(*) over (partition by customer_id, business) as times
                  from ticket.ticket
                 where opened_at >= :from and business is not null) as opened
         where times > 1
            or exists (select 1 from ticket.ticket earlier
                        where earlier.customer_id = opened.customer_id and earlier.business = opened.business
                          and earlier.opened_at < :from and earlier.resolved_at >= :from)
        """;

    private record Counted(FirstContactView view, Instant at) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration window;
    private @Nullable Counted last;

    CountFirstContact(JdbcClient jdbc, Clock clock, @Value("${jinqiao.contact.fcr-window-days:7}") int windowDays) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.window = Duration.ofDays(windowDays);
    }

    synchronized FirstContactView now() {
        var now = clock.instant();
        var known = last;
        if (known == null || !now.isBefore(known.at().plus(FRESH))) {
            known = new Counted(count(now), now);
            last = known;
        }
        return known.view();
    }

    private FirstContactView count(Instant now) {
        var from = now.minus(PERIOD);
        var begin = from.atOffset(ZoneOffset.UTC);
        var resolved = jdbc.sql(RESOLVED)
                .param("from", begin)
                .query((row, index) -> new Resolved(
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        row.getString("business"),
                        row.getObject("resolved_at", OffsetDateTime.class).toInstant(),
                        row.getInt("reopened") > 0))
                .list();
        var contacts = jdbc.sql(CONTACTS)
                .param("from", begin)
                .query((row, index) -> new Contact(
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        row.getString("business"),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant()))
                .list();
        var counted = FirstContact.of(resolved, contacts, window, now);
        return new FirstContactView(
                counted.resolved(),
                counted.atFirst(),
                counted.provisional(),
                Math.toIntExact(window.toDays()),
                Math.toIntExact(PERIOD.toDays()),
                from);
    }
}
