package io.jinqiao.complaint.internal;

import io.jinqiao.customer.spi.OpenMatters;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Subject;
import io.jinqiao.web.SignedIn;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A complaint that is not closed is reason enough for whoever handles it, and for those who approve. */
@Repository
class OpenComplaint implements OpenMatters {

    private static final String BETWEEN = """
            select id from complaint.complaint
             where customer_id = :customer and step not in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'DECLINED', 'MERGED')
               and (owner_id = :asker or :heads)
             limit 1
            """;

    private final JdbcClient jdbc;

    OpenComplaint(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Subject> between(SignedIn asker, CustomerId customer) {
        return jdbc.sql(BETWEEN)
                .param("customer", customer.value())
                .param("asker", asker.value())
                .param("heads", asker.may(Permission.APPROVE_COMPLAINTS))
                .query((row, index) -> Subject.of(new ComplaintId(row.getObject("id", UUID.class))))
                .optional();
    }
}
