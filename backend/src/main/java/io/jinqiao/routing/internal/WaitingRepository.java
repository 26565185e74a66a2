package io.jinqiao.routing.internal;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WaitingRepository {

    private static final String COLUMNS = """
            select conversation_id, step_id, customer_id, skill, team, priority, reason, avoid, named, language, value,
                   channel, since, due
              from routing.waiting
            """;

    private static final String ALL = COLUMNS + "order by due, conversation_id";

    private static final String IN_ORDER = ALL + " limit :atMost";

    private static final String FIND = COLUMNS + "where conversation_id = :id";

    private static final String AMONG = COLUMNS + "where conversation_id = any(:ids)";

    private static final String AHEAD = """
            select count(*)
              from routing.waiting as own
              join routing.waiting as other
                on (other.team = own.team or (other.team is null and own.team is null and other.skill = own.skill))
               and (other.due, other.conversation_id) < (own.due, own.conversation_id)
             where own.conversation_id = :id
            """;

    private static final String CLAIM = FIND + " for update skip locked";

    private static final String ADD = """
            insert into routing.waiting (conversation_id, step_id, customer_id, skill, team, priority, reason, avoid,
                                         named, language, value, channel, since, due)
            values (:conversationId, :stepId, :customerId, :skill, :team, :priority, :reason, :avoid,
                    :named, :language, :value, :channel, :since, :due)
            """;

    private static final String REMOVE = "delete from routing.waiting where conversation_id = :id";

    private static final String TAKE_OUT = """
            delete from routing.waiting
             where conversation_id = :id
            returning conversation_id, step_id, customer_id, skill, team, priority, reason, avoid, named, language, value,
                      channel, since, due
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

    /** The first so many, in the order in which they will be served. */
    List<Waiting> inOrder(int atMost) {
        return jdbc.sql(IN_ORDER).param("atMost", atMost).query(Row.class).list().stream()
                .map(row -> requireNonNull(row).toWaiting())
                .toList();
    }

    Optional<Waiting> find(ConversationId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(Row::toWaiting);
    }

    /** Those of these that wait. */
    List<Waiting> among(Collection<ConversationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(AMONG)
                .param("ids", ids.stream().map(ConversationId::value).toArray(UUID[]::new))
                .query(Row.class)
                .list()
                .stream()
                .map(row -> requireNonNull(row).toWaiting())
                .toList();
    }

    /** How many of the same queue come before it; 0 when it does not wait. */
    int ahead(ConversationId id) {
        return jdbc.sql(AHEAD).param("id", id.value()).query(Integer.class).single();
    }

    void add(Waiting waiting, Instant due) {
        jdbc.sql(ADD).paramSource(Row.of(waiting, due)).update();
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
            @Nullable UUID named,
            String language,
            String value,
            String channel,
            OffsetDateTime since,
            OffsetDateTime due) {

        static Row of(Waiting waiting, Instant due) {
            var avoid = waiting.avoid();
            var named = waiting.named();
            return new Row(
                    waiting.conversation().value(),
                    waiting.step(),
                    waiting.customer().value(),
                    waiting.skill(),
                    waiting.team(),
                    waiting.priority(),
                    waiting.reason(),
                    avoid == null ? null : avoid.value(),
                    named == null ? null : named.value(),
                    waiting.language().code(),
                    waiting.value().name(),
                    waiting.channel(),
                    waiting.since().atOffset(UTC),
                    due.atOffset(UTC));
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
                    named == null ? null : new StaffId(named),
                    Language.of(language),
                    Value.valueOf(value),
                    channel,
                    since.toInstant());
        }
    }
}
