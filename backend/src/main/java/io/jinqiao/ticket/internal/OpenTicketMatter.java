package io.jinqiao.ticket.internal;

import io.jinqiao.customer.spi.OpenMatters;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.web.SignedIn;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A ticket that is not closed is reason enough for whoever works on it and for their team. */
@Repository
class OpenTicketMatter implements OpenMatters {

    private static final String BETWEEN = """
            select id from ticket.ticket
             where customer_id = :customer and state <> 'CLOSED' and (owner_id = :asker or team = :team)
             limit 1
            """;

    private final JdbcClient jdbc;

    OpenTicketMatter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Subject> between(SignedIn asker, CustomerId customer) {
        return jdbc.sql(BETWEEN)
                .param("customer", customer.value())
                .param("asker", asker.value())
                .param("team", asker.team())
                .query((row, index) -> Subject.of(new TicketId(row.getObject("id", UUID.class))))
                .optional();
    }
}
