package io.jinqiao.routing.internal;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WaitingRepository {

    private static final String COLUMNS = """
            select conversation_id, step_id, customer_id, skill, team, priority, reason, avoid, language, value, since
              from routing.waiting
            """;

    private static final String ALL = COLUMNS + "order by since";

    private static final String CLAIM = COLUMNS + "where conversation_id = :id for update skip locked";

    private static final String ADD = """
            insert into routing.waiting (conversation_id, step_id, customer_id, skill, team, priority, reason, avoid,
                                         language, value, since)
            values (:conversationId, :stepId, :customerId, :skill, :team, :priority, :reason, :avoid,
                    :language, :value, :since)
            """;

    private static final String REMOVE = "delete from routing.waiting where conversation_id = :id";

    private static final String TAKE_OUT = """
            delete from routing.waiting
             where conversation_id = :id
            returning conversation_id, step_id, customer_id, skill, team, priority, reason, avoid, language, value, since
            """;

    private static final String SPEAK = "update routing.waiting set language = :language where conversation_id = :id";

    private final JdbcClient jdbc;

    WaitingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Waiting> all() {
        return jdbc.sql(ALL).query(Row.class).list().stream()
                .map(row -> requireNonNull(row).toWaiting())
                .toList();
    }

    /** Locks it for this transaction; empty when it is gone or somebody else is about to take it. */
    Optional<Waiting> claim(ConversationId id) {
        return jdbc.sql(CLAIM)
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(Row::toWaiting);
    }

    void add(Waiting waiting) {
        jdbc.sql(ADD).paramSource(Row.of(waiting)).update();
    }

    void remove(ConversationId id) {
        jdbc.sql(REMOVE).param("id", id.value()).update();
    }

    /** Removes it, after whoever holds it has let go; empty when it did not wait. */
    Optional<Waiting> takeOut(ConversationId id) {
        return jdbc.sql(TAKE_OUT)
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(Row::toWaiting);
    }

    boolean speak(ConversationId id, Language language) {
        return jdbc.sql(SPEAK)
                        .param("id", id.value())
                        .param("language", language.code())
                        .update()
                > 0;
    }

    private record Row(
            UUID conversationId,
            UUID stepId,
            UUID customerId,
            String skill,
            @Nullable String team,
            int priority,
            String reason,
            @Nullable UUID avoid,
            String language,
            String value,
            OffsetDateTime since) {

        static Row of(Waiting waiting) {
            var avoid = waiting.avoid();
            return new Row(
                    waiting.conversation().value(),
                    waiting.step(),
                    waiting.customer().value(),
                    waiting.skill(),
                    waiting.team(),
                    waiting.priority(),
                    waiting.reason(),
                    avoid == null ? null : avoid.value(),
                    waiting.language().code(),
                    waiting.value().name(),
                    waiting.since().atOffset(UTC));
        }

        Waiting toWaiting() {
            return new Waiting(
                    new ConversationId(conversationId),
                    stepId,
                    new CustomerId(customerId),
                    skill,
                    team,
                    priority,
                    reason,
                    avoid == null ? null : new StaffId(avoid),
                    Language.of(language),
                    Value.valueOf(value),
                    since.toInstant());
        }
    }
}
