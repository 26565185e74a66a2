package io.jinqiao.identity.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StepUpRepository {

    private static final String COLUMNS = """
            select id, conversation, customer, code, sent_to, asked_at, until, tries from identity.step_up
            """;

    private static final String OPEN = COLUMNS + "where conversation = :conversation and state = 'OPEN'";

    private static final String LOCK = OPEN + " for update";

    private static final String ADD = """
            insert into identity.step_up (id, conversation, customer, code, asked_by, asked_at, until, state)
            values (:id, :conversation, :customer, :code, :askedBy, :askedAt, :until, 'OPEN')
            """;

    private static final String SENT = "update identity.step_up set sent_to = :to where id = :id";

    private static final String END = """
            update identity.step_up set state = :state, tries = :tries, code = null where id = :id
            """;

    private static final String TRY = "update identity.step_up set tries = tries + 1 where id = :id";

    private static final String VOID = """
            select count(*) from identity.step_up
             where customer = :customer and asked_at > :since and state = 'FAILED' and tries >= :most
            """;

    private final JdbcClient jdbc;

    StepUpRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StepUp> open(ConversationId conversation) {
        return read(OPEN, conversation);
    }

    /** Nobody else answers it until the transaction ends. */
    Optional<StepUp> lock(ConversationId conversation) {
        return read(LOCK, conversation);
    }

    void add(StepUp asked, @Nullable StaffId by) {
        jdbc.sql(ADD)
                .param("id", asked.id())
                .param("conversation", asked.conversation().value())
                .param("customer", asked.customer().value())
                .param("code", asked.code())
                .param("askedBy", by == null ? null : by.value())
                .param("askedAt", asked.askedAt().atOffset(ZoneOffset.UTC))
                .param("until", asked.until().atOffset(ZoneOffset.UTC))
                .update();
    }

    void sent(UUID id, String to) {
        jdbc.sql(SENT).param("id", id).param("to", to).update();
    }

    void end(StepUp over, boolean passed, int tries) {
        jdbc.sql(END)
                .param("id", over.id())
                .param("state", passed ? "PASSED" : "FAILED")
                .param("tries", tries)
                .update();
    }

    void wrong(UUID id) {
        jdbc.sql(TRY).param("id", id).update();
    }

    int voidSince(CustomerId customer, Instant since, int most) {
        return jdbc.sql(VOID)
                .param("customer", customer.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private Optional<StepUp> read(String sql, ConversationId conversation) {
        return jdbc.sql(sql)
                .param("conversation", conversation.value())
                .query((row, index) -> new StepUp(
                        row.getObject("id", UUID.class),
                        new ConversationId(row.getObject("conversation", UUID.class)),
                        new CustomerId(row.getObject("customer", UUID.class)),
                        row.getBytes("code"),
                        row.getString("sent_to"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getObject("until", OffsetDateTime.class).toInstant(),
                        row.getInt("tries")))
                .optional();
    }
}
