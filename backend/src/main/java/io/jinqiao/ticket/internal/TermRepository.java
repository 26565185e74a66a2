package io.jinqiao.ticket.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long a matter may take: rules as data, by class and urgency, each in force from a day on. */
@Repository
class TermRepository {

    private static final String IN_FORCE = """
            select code, target_minutes
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

    record Term(String code, Duration target) {}

    /** The rule for the narrowest class that holds the matter, in its newest version. */
    Term inForce(Ticket.Matter matter, Instant now) {
        var business = matter.business();
        return jdbc.sql(IN_FORCE)
                .param("urgency", matter.urgency().name())
                .param("business", business == null ? "" : business)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, index) ->
                        new Term(row.getString("code"), Duration.ofMinutes(row.getLong("target_minutes"))))
                .single();
    }
}
