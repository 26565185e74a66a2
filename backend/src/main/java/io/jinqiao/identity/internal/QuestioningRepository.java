package io.jinqiao.identity.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.identity.internal.Questioning.State;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuestioningRepository {

    private static final String COLUMNS =
            "select id, conversation, customer, questions, asked_by, asked_at, until from identity.questioning ";

    private static final String OPEN = COLUMNS + "where conversation = :conversation and state = 'OPEN'";

    private static final String LOCK = OPEN + " for update";

    private static final String FAILED_LAST = COLUMNS + """
         where customer = :customer and asked_at > :since and state in ('FAILED', 'LATE')
         order by asked_at desc limit 1
        """;

    private static final String FAILURES = """
        select count(*) from identity.questioning
         where customer = :customer and asked_at > :since and state in ('FAILED', 'LATE')
        """;

    private static final String ADD = """
        insert into identity.questioning (id, conversation, customer, questions, asked_by, asked_at, until, state)
        values (:id, :conversation, :customer, :questions, :by, :at, :until, 'OPEN')
        """;

    private static final String END = "update identity.questioning set state = :state where id = :id";

    /** One at a time asks the same customer, so that failures are counted before the next are asked. */
    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtext('identity.questioning ' || :customer))";

    private final JdbcClient jdbc;

    QuestioningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Questioning> open(ConversationId conversation) {
        return of(OPEN, conversation);
    }

    Optional<Questioning> lock(ConversationId conversation) {
        return of(LOCK, conversation);
    }

    private Optional<Questioning> of(String statement, ConversationId conversation) {
        return jdbc.sql(statement)
                .param("conversation", conversation.value())
                .query(QuestioningRepository::questioning)
                .optional();
    }

    void oneAtATime(CustomerId customer) {
        jdbc.sql(ONE_AT_A_TIME)
                .param("customer", customer.toString())
                .query((_, _) -> true)
                .list();
    }

    int failures(CustomerId customer, Instant since) {
        return jdbc.sql(FAILURES)
                .param("customer", customer.value())
                .param("since", since.atOffset(UTC))
                .query(Integer.class)
                .single();
    }

    Optional<Questioning> failedLast(CustomerId customer, Instant since) {
        return jdbc.sql(FAILED_LAST)
                .param("customer", customer.value())
                .param("since", since.atOffset(UTC))
                .query(QuestioningRepository::questioning)
                .optional();
    }

    void add(Questioning questioning) {
        jdbc.sql(ADD)
                .param("id", questioning.id())
                .param("conversation", questioning.conversation().value())
                .param("customer", questioning.customer().value())
                .param("questions", questioning.questions().toArray(String[]::new))
                .param("by", questioning.askedBy().value())
                .param("at", questioning.askedAt().atOffset(UTC))
                .param("until", questioning.until().atOffset(UTC))
                .update();
    }

    void end(UUID id, State state) {
        jdbc.sql(END).param("id", id).param("state", state.name()).update();
    }

    private static Questioning questioning(ResultSet row, int index) throws SQLException {
        return new Questioning(
                row.getObject("id", UUID.class),
                new ConversationId(row.getObject("conversation", UUID.class)),
                new CustomerId(row.getObject("customer", UUID.class)),
                List.of((String[]) row.getArray("questions").getArray()),
                new StaffId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }
}
