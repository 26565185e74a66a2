package io.jinqiao.routing.internal;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.internal.CallBack.State;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CallBackRepository {

    private static final String COLUMNS = """
            select id, conversation_id, customer_id, skill, team, priority, reason, named, language, value, channel,
                   since, agreed_at, due_at, appointment, state
              from routing.call_back
            """;

    private static final String OPEN = COLUMNS + "where conversation_id = :conversation and ended_at is null";

    private static final String LOCK = OPEN + " for update";

    private static final String AGREED = COLUMNS + "where state = 'AGREED' order by due_at, id limit :atMost";

    private static final String DUE = COLUMNS + """
            where state = 'AGREED' and due_at <= :now
            order by due_at, id
            limit :atMost
              for update skip locked
            """;

    private static final String NEXT = "select min(due_at) from routing.call_back where state = 'AGREED'";

    private static final String TAKEN = """
            select due_at
              from routing.call_back
             where state = 'AGREED' and appointment and skill = :skill and due_at >= :from
            """;

    private static final String ADD = """
            insert into routing.call_back (id, conversation_id, customer_id, skill, team, priority, reason, named,
                                           language, value, channel, since, agreed_at, due_at, appointment, state)
            values (:id, :conversationId, :customerId, :skill, :team, :priority, :reason, :named,
                    :language, :value, :channel, :since, :agreedAt, :dueAt, :appointment, :state)
            """;

    private static final String MOVE = "update routing.call_back set state = :state, due_at = :due where id = :id";

    private static final String END = "update routing.call_back set state = :state, ended_at = :at where id = :id";

    private static final String ADD_TRY = """
            insert into routing.call_try (id, call_back_id, at, staff_id, reached)
            values (:id, :callBack, :at, :staff, :reached)
            """;

    private static final String TRIES =
            "select at, staff_id, reached from routing.call_try where call_back_id = :callBack order by at, id";

    private final JdbcClient jdbc;

    CallBackRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One attempt. */
    record Try(Instant at, StaffId by, boolean reached) {}

    Optional<CallBack> open(ConversationId conversation) {
        return one(OPEN, conversation);
    }

    Optional<CallBack> lock(ConversationId conversation) {
        return one(LOCK, conversation);
    }

    /** Those whose moment is still to come, the soonest first. */
    List<CallBack> agreed(int atMost) {
        return jdbc.sql(AGREED).param("atMost", atMost).query(Row.class).list().stream()
                .map(row -> requireNonNull(row).toCallBack())
                .toList();
    }

    /** Locks those whose moment has come. */
    List<CallBack> due(Instant now, int atMost) {
        return jdbc.sql(DUE).param("now", now.atOffset(UTC)).param("atMost", atMost).query(Row.class).list().stream()
                .map(row -> requireNonNull(row).toCallBack())
                .toList();
    }

    /** The soonest moment of all that are agreed. */
    Optional<Instant> next() {
        return jdbc.sql(NEXT)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** What is promised of a queue from this moment on. */
    List<Instant> taken(String skill, Instant from) {
        return jdbc
                .sql(TAKEN)
                .param("skill", skill)
                .param("from", from.atOffset(UTC))
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(at -> requireNonNull(at).toInstant())
                .toList();
    }

    void add(CallBack callBack) {
        jdbc.sql(ADD).paramSource(Row.of(callBack)).update();
    }

    void move(CallBack callBack, State to, Instant due) {
        jdbc.sql(MOVE)
                .param("id", callBack.id())
                .param("state", to.name())
                .param("due", due.atOffset(UTC))
                .update();
    }

    void end(CallBack callBack, State as, Instant at) {
        jdbc.sql(END)
                .param("id", callBack.id())
                .param("state", as.name())
                .param("at", at.atOffset(UTC))
                .update();
    }

    void tried(UUID id, CallBack callBack, Try attempt) {
        jdbc.sql(ADD_TRY)
                .param("id", id)
                .param("callBack", callBack.id())
                .param("at", attempt.at().atOffset(UTC))
                .param("staff", attempt.by().value())
                .param("reached", attempt.reached())
                .update();
    }

    /** Oldest first. */
    List<Try> tries(CallBack callBack) {
        return jdbc.sql(TRIES)
                .param("callBack", callBack.id())
                .query((row, _) -> new Try(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getBoolean("reached")))
                .list();
    }

    private Optional<CallBack> one(String sql, ConversationId conversation) {
        return jdbc.sql(sql)
                .param("conversation", conversation.value())
                .query(Row.class)
                .optional()
                .map(Row::toCallBack);
    }

    private record Row(
            UUID id,
            UUID conversationId,
            UUID customerId,
            String skill,
            @Nullable String team,
            int priority,
            String reason,
            @Nullable UUID named,
            String language,
            String value,
            String channel,
            OffsetDateTime since,
            OffsetDateTime agreedAt,
            OffsetDateTime dueAt,
            boolean appointment,
            String state) {

        static Row of(CallBack callBack) {
            var place = callBack.place();
            var named = place.named();
            return new Row(
                    callBack.id(),
                    place.conversation().value(),
                    place.customer().value(),
                    place.skill(),
                    place.team(),
                    place.priority(),
                    place.reason(),
                    named == null ? null : named.value(),
                    place.language().code(),
                    place.value().name(),
                    place.channel(),
                    place.since().atOffset(UTC),
                    callBack.agreedAt().atOffset(UTC),
                    callBack.dueAt().atOffset(UTC),
                    callBack.appointment(),
                    callBack.state().name());
        }

        CallBack toCallBack() {
            var place = new Waiting(
                    new ConversationId(conversationId),
                    id,
                    new CustomerId(customerId),
                    skill,
                    team,
                    priority,
                    reason,
                    null,
                    named == null ? null : new StaffId(named),
                    Language.of(language),
                    Value.valueOf(value),
                    channel,
                    since.toInstant());
            return new CallBack(id, place, agreedAt.toInstant(), dueAt.toInstant(), appointment, State.valueOf(state));
        }
    }
}
