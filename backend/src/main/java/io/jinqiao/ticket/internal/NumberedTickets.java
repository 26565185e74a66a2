package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.retention.spi.NumberedMatters;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A hold on one ticket, by its number. */
@Component
class NumberedTickets implements NumberedMatters {

    private static final String FIND = "select id, customer_id from ticket.ticket where number = :number";

    private final JdbcClient jdbc;

    NumberedTickets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Matter> find(String number) {
        return jdbc.sql(FIND)
                .param("number", number.toUpperCase(Locale.ROOT))
                .query((row, _) -> new Matter(
                        new CustomerId(row.getObject("customer_id", UUID.class)),
                        new Subject("ticket", row.getObject("id", UUID.class))))
                .optional();
    }
}
