package io.jinqiao.conversation.internal;

import io.jinqiao.customer.spi.OpenMatters;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Subject;
import io.jinqiao.web.SignedIn;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A conversation is reason enough for whoever serves it, and for those who watch the floor. */
@Repository
class OpenTalk implements OpenMatters {

    private static final String BETWEEN = """
            select id from conversation.conversation
             where customer_id = :customer and state <> 'CLOSED' and (owner_id = :asker or :watches)
             limit 1
            """;

    private final JdbcClient jdbc;

    OpenTalk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Subject> between(SignedIn asker, CustomerId customer) {
        return jdbc.sql(BETWEEN)
                .param("customer", customer.value())
                .param("asker", asker.value())
                .param("watches", asker.may(Permission.WATCH_FLOOR))
                .query((row, index) -> Subject.of(new ConversationId(row.getObject("id", UUID.class))))
                .optional();
    }
}
