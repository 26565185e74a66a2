package io.jinqiao.ticket.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which term a matter has, by class and urgency, each from a day on; how long it lasts is a rule of {@code sla}. */
@Repository
class TermRepository {

    private static final String IN_FORCE = """
            select code
              from ticket.term
             where urgency = :urgency
               and (business = '' or :business = business or starts_with(:business, business || '.'))
               and effective_from <= :now
             order by length(business) desc, effective_from desc
             limit 1
            """;

    private final JdbcClient jdbc;

    TermRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The term for the narrowest class that holds the matter, in its newest version. */
    String inForce(Ticket.Matter matter, Instant now) {
        var business = matter.business();
        return jdbc.sql(IN_FORCE)
                .param("urgency", matter.urgency().name())
                .param("business", business == null ? "" : business)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .single();
    }
}
