package io.jinqiao.conversation.internal;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.PrefilledForm;
import io.jinqiao.conversation.internal.Conversation.Assigned;
import io.jinqiao.conversation.internal.Conversation.Closed;
import io.jinqiao.conversation.internal.Conversation.State;
import io.jinqiao.conversation.internal.Conversation.Waiting;
import io.jinqiao.conversation.internal.Conversation.WithAssistant;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes conversations. A change locks its row, because every stored message updates the row too and a version check
 * would lose to them all day.
 */
@Repository
class ConversationRepository {

    private static final String LOCK = """
            select id, customer_id, business, state, owner_id, waiting_since, assigned_at, closed_at, result, remark
              from conversation.conversation
             where id = :id
               for no key update
            """;

    private static final String ADD = """
            insert into conversation.conversation (id, customer_id, channel, language, state, opened_at)
            values (:id, :customer, :channel, :language, 'ASSISTANT', :at)
            on conflict (customer_id, channel) where state <> 'CLOSED' do nothing
            """;

    private static final String SAVE = """
            update conversation.conversation
               set state = :state, owner_id = :ownerId, waiting_since = :waitingSince, assigned_at = :assignedAt,
                   closed_at = :closedAt, result = :result, remark = :remark
             where id = :id
            """;

    private static final String ADOPT = "update conversation.conversation set customer_id = :customer where id = :id";

    private static final String SPEAK =
            "update conversation.conversation set language = :language where id = :id and language <> :language";

    private static final String TAG = "update conversation.conversation set tags = :tags where id = :id";

    private static final String UNDERSTAND = """
            update conversation.conversation
               set subject = coalesce(:subject::text, subject), business = nullif(coalesce(:business::text, business), ''),
                   emotion = coalesce(:emotion::int, emotion)
             where id = :id
            """;

    private static final String FILL_FORM = "update conversation.conversation set form = :form::jsonb where id = :id";

    private static final String ANSWERED =
            "update conversation.conversation set answered_up_to = greatest(answered_up_to, :number) where id = :id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ConversationRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The conversation, nobody else's to change until the transaction ends. */
    Conversation lock(ConversationId id) {
        return jdbc.sql(LOCK)
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(Row::toConversation)
                .orElseThrow(() -> unknown(id));
    }

    /** False when the customer has an open one on this channel already. */
    boolean add(ConversationId id, CustomerId customer, String channel, Language language, Instant at) {
        return jdbc.sql(ADD)
                        .param("id", id.value())
                        .param("customer", customer.value())
                        .param("channel", channel)
                        .param("language", language.code())
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    void save(Conversation conversation) {
        jdbc.sql(SAVE).paramSource(Row.of(conversation)).update();
    }

    void adopt(ConversationId id, CustomerId customer) {
        jdbc.sql(ADOPT)
                .param("id", id.value())
                .param("customer", customer.value())
                .update();
    }

    /** False when it was that language before. */
    boolean speak(ConversationId id, Language language) {
        return jdbc.sql(SPEAK)
                        .param("id", id.value())
                        .param("language", language.code())
                        .update()
                == 1;
    }

    void tag(ConversationId id, List<String> tags) {
        jdbc.sql(TAG)
                .param("id", id.value())
                .param("tags", tags.toArray(String[]::new))
                .update();
    }

    void understand(ConversationId id, @Nullable String subject, @Nullable String business, @Nullable Integer emotion) {
        jdbc.sql(UNDERSTAND)
                .param("id", id.value())
                .param("subject", subject)
                .param("business", business)
                .param("emotion", emotion)
                .update();
    }

    void fillForm(ConversationId id, PrefilledForm form) {
        jdbc.sql(FILL_FORM)
                .param("id", id.value())
                .param("form", json.writeValueAsString(form))
                .update();
    }

    void answered(ConversationId id, long number) {
        jdbc.sql(ANSWERED).param("id", id.value()).param("number", number).update();
    }

    static Refused unknown(ConversationId id) {
        return Refused.notFound("conversation.unknown", "No conversation " + id);
    }

    /** A conversation's state laid flat. */
    private record Row(
            UUID id,
            UUID customerId,
            @Nullable String business,
            String state,
            @Nullable UUID ownerId,
            @Nullable OffsetDateTime waitingSince,
            @Nullable OffsetDateTime assignedAt,
            @Nullable OffsetDateTime closedAt,
            @Nullable String result,
            @Nullable String remark) {

        static Row of(Conversation it) {
            return switch (it.state()) {
                case WithAssistant() -> row(it, "ASSISTANT", null, null, null, null, null);
                case Waiting(var since) -> row(it, "WAITING", null, since, null, null, null);
                case Assigned(var owner, var waited, var at) -> row(it, "ASSIGNED", owner, waited, at, null, null);
                case Closed(var owner, var waited, var assigned, var closing, var at) ->
                    row(it, "CLOSED", owner, waited, assigned, at, closing);
            };
        }

        private static Row row(
                Conversation it,
                String state,
                @Nullable StaffId owner,
                @Nullable Instant waited,
                @Nullable Instant assigned,
                @Nullable Instant closed,
                @Nullable Closing closing) {
            return new Row(
                    it.id().value(),
                    it.customer().value(),
                    it.business(),
                    state,
                    owner == null ? null : owner.value(),
                    utc(waited),
                    utc(assigned),
                    utc(closed),
                    closing == null ? null : closing.result().name(),
                    closing == null ? null : closing.remark());
        }

        Conversation toConversation() {
            return new Conversation(new ConversationId(id), new CustomerId(customerId), business, toState());
        }

        private State toState() {
            return switch (state) {
                case "ASSISTANT" -> new WithAssistant();
                case "WAITING" -> new Waiting(requireNonNull(instant(waitingSince)));
                case "ASSIGNED" ->
                    new Assigned(requireNonNull(owner()), instant(waitingSince), requireNonNull(instant(assignedAt)));
                case "CLOSED" ->
                    new Closed(
                            owner(),
                            instant(waitingSince),
                            instant(assignedAt),
                            closing(),
                            requireNonNull(instant(closedAt)));
                case String unknown -> throw new IllegalStateException("Unknown conversation state " + unknown);
            };
        }

        private @Nullable StaffId owner() {
            return ownerId == null ? null : new StaffId(ownerId);
        }

        private Closing closing() {
            return new Closing(Closing.Result.valueOf(requireNonNull(result)), requireNonNull(remark));
        }

        private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
            return at == null ? null : at.toInstant();
        }

        private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
            return at == null ? null : at.atOffset(UTC);
        }
    }
}
