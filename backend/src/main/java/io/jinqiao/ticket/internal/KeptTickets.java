package io.jinqiao.ticket.internal;

import io.jinqiao.retention.spi.KeptForATime;
import io.jinqiao.retention.spi.KeptRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tickets with their notes, files and everything else that hangs on them. */
@Configuration(proxyBeanMethods = false)
class KeptTickets {

    @Bean
    KeptForATime ticketsKept(JdbcClient jdbc) {
        return KeptRows.of(jdbc, "ticket.ticket")
                .over("""
                        select id from ticket.ticket where closed_at < :before and customer_id <> all(:customers) and id <> all(:matters)
                        """)
                .ofCustomer("""
                        select id from ticket.ticket where customer_id = :customer and id <> all(:matters)
                        """)
                .deleting(
                        "delete from ticket.note where ticket_id = any(:ids)",
                        "delete from ticket.contact where ticket_id = any(:ids)",
                        "delete from ticket.request_key where ticket_id = any(:ids)",
                        "delete from ticket.broken_term where ticket_id = any(:ids)",
                        "delete from ticket.warned_term where ticket_id = any(:ids)",
                        "delete from ticket.link where from_id = any(:ids) or to_id = any(:ids)",
                        "delete from ticket.task where ticket_id = any(:ids)",
                        "delete from ticket.watcher where ticket_id = any(:ids)",
                        "delete from ticket.attachment where ticket_id = any(:ids)",
                        "delete from ticket.follow_up where ticket_id = any(:ids)",
                        "delete from ticket.identification where ticket_id = any(:ids)",
                        "delete from ticket.extension where ticket_id = any(:ids)",
                        "delete from ticket.ticket where id = any(:ids)")
                .copying("tickets", """
                        select number, opened_at, closed_at, state, subject, detail, answers, result, closing_reason
                          from ticket.ticket where customer_id = :customer order by opened_at
                        """)
                .copying("ticket-notes", """
                        select t.number, n.at, n.text
                          from ticket.note n join ticket.ticket t on t.id = n.ticket_id
                         where t.customer_id = :customer
                         order by n.number
                        """)
                .copying("ticket-files", """
                        select t.number, a.at, a.name, a.sha256
                          from ticket.attachment a join ticket.ticket t on t.id = a.ticket_id
                         where t.customer_id = :customer
                         order by a.at
                        """);
    }
}
