package io.jinqiao.conversation.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.customer.Matter;
import io.jinqiao.customer.spi.OpenMatters;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.web.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A conversation is reason enough for whoever serves it, and for those who watch the floor. */
@Repository
class OpenTalk implements OpenMatters {

    private static final String BETWEEN = """
        select id, owner_id, business from conversation.conversation
         where customer_id = :customer and state <> 'CLOSED' and (owner_id = :asker or :watches)
        """;

    private final JdbcClient jdbc;
    private final ObjectProvider<Customers> customers;

    /** The door to customers asks here, so it is looked for only when it is needed. */
    OpenTalk(JdbcClient jdbc, ObjectProvider<Customers> customers) {
        this.jdbc = jdbc;
        this.customers = customers;
    }

    private record Open(ConversationId id, Matter matter) {}

    @Override
    public Optional<Subject> between(SignedIn asker, CustomerId customer) {
        var open = jdbc.sql(BETWEEN)
                .param("customer", customer.value())
                .param("asker", asker.value())
                .param("watches", asker.may(Permission.WATCH_FLOOR))
                .query((row, index) -> open(row, customer))
                .list();
        return customers.getObject().sight(asker, Permission.WATCH_FLOOR).only(open, Open::matter).stream()
                .findFirst()
                .map(each -> Subject.of(each.id()));
    }

    private static Open open(ResultSet row, CustomerId customer) throws SQLException {
        var owner = row.getObject("owner_id", UUID.class);
        return new Open(
                new ConversationId(row.getObject("id", UUID.class)),
                Matter.of(customer, owner == null ? null : new StaffId(owner), row.getString("business")));
    }
}
