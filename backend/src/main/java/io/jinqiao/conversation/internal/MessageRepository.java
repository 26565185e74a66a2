package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.NewMessage;
import io.jinqiao.conversation.Receipt;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Stores messages by the batch, in as few statements as a batch needs. */
@Repository
class MessageRepository {

    /** Skips what another transaction is changing right now, so that one slow change never stops the house. */
    private static final String LOCK = """
            select id, customer_id, state, owner_id, emotion, last_number
              from conversation.conversation
             where id = any(:ids)
             order by id
               for no key update skip locked
            """;

    private static final String EXISTING = "select id from conversation.conversation where id = any(:ids)";

    private static final String KNOWN = """
            select m.conversation_id, m.client_id, m.from_kind, m.from_id, m.number, m.at
              from unnest(:conversations, :clientIds, :fromKinds, :fromIds)
                   as sent (conversation_id, client_id, from_kind, from_id)
              join conversation.message m
                on (m.conversation_id, m.client_id, m.from_kind)
                   = (sent.conversation_id, sent.client_id, sent.from_kind)
               and (m.from_id = sent.from_id or sent.from_id is null)
            """;

    private static final String ADD = """
            with counted as (
                update conversation.conversation c
                   set last_number = counts.number
                  from unnest(:counted, :counts) as counts (id, number)
                 where c.id = counts.id)
            insert into conversation.message
                   (conversation_id, number, from_kind, from_id, client_id, kind, text, detail, gate, at)
            select conversation_id, number, from_kind, from_id, client_id, kind, text, detail::jsonb, gate, :at
              from unnest(:conversations, :numbers, :fromKinds, :fromIds, :clientIds, :kinds, :texts, :details, :gates)
                   as message (conversation_id, number, from_kind, from_id, client_id, kind, text, detail, gate)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MessageRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A conversation that this transaction may add messages to, as far as that depends on it. */
    record Locked(
            ConversationId id,
            CustomerId customer,
            String state,
            @Nullable StaffId owner,
            int emotion,
            long lastNumber) {}

    /** What makes two messages the same one, sent twice. */
    record MessageKey(ConversationId conversation, Actor from, String clientId) {

        static MessageKey of(NewMessage message) {
            return new MessageKey(message.conversation(), message.from(), message.clientId());
        }
    }

    record Numbered(NewMessage message, long number) {}

    Map<ConversationId, Locked> lock(Set<ConversationId> ids) {
        var locked = HashMap.<ConversationId, Locked>newHashMap(ids.size());
        jdbc.sql(LOCK).param("ids", uuids(ids)).query(row -> {
            var it = locked(row);
            locked.put(it.id(), it);
        });
        return locked;
    }

    /** Which of these exist at all, locked or not. */
    Set<ConversationId> existing(Set<ConversationId> ids) {
        return new HashSet<>(jdbc.sql(EXISTING)
                .param("ids", uuids(ids))
                .query((row, index) -> new ConversationId(row.getObject("id", UUID.class)))
                .list());
    }

    /** The receipts of those that are stored already. */
    Map<MessageKey, Receipt> known(List<NewMessage> messages) {
        var known = new HashMap<MessageKey, Receipt>();
        jdbc.sql(KNOWN)
                .param(
                        "conversations",
                        column(messages, UUID[]::new, it -> it.conversation().value()))
                .param("clientIds", column(messages, String[]::new, NewMessage::clientId))
                .param(
                        "fromKinds",
                        column(messages, String[]::new, it -> it.from().kind().name()))
                .param("fromIds", column(messages, UUID[]::new, it -> it.from().id()))
                .query(row -> {
                    var receipt = new Receipt(
                            row.getString("client_id"),
                            row.getLong("number"),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                    known.put(key(row), receipt);
                });
        return known;
    }

    /** Adds messages and moves their conversations' last numbers. */
    void addAll(List<Numbered> messages, OffsetDateTime at) {
        var last = new HashMap<UUID, Long>();
        messages.forEach(it -> last.put(it.message().conversation().value(), it.number()));
        jdbc.sql(ADD)
                .param("counted", last.keySet().toArray(UUID[]::new))
                .param("counts", last.values().toArray(Long[]::new))
                .param(
                        "conversations",
                        column(
                                messages,
                                UUID[]::new,
                                it -> it.message().conversation().value()))
                .param("numbers", column(messages, Long[]::new, Numbered::number))
                .param(
                        "fromKinds",
                        column(
                                messages,
                                String[]::new,
                                it -> it.message().from().kind().name()))
                .param(
                        "fromIds",
                        column(messages, UUID[]::new, it -> it.message().from().id()))
                .param(
                        "clientIds",
                        column(messages, String[]::new, it -> it.message().clientId()))
                .param(
                        "kinds",
                        column(
                                messages,
                                String[]::new,
                                it -> it.message().kind().name()))
                .param(
                        "texts",
                        column(messages, String[]::new, it -> it.message().text()))
                .param("details", column(messages, String[]::new, it -> detail(it.message())))
                .param("gates", column(messages, String[]::new, it -> Posted.gate(it.message())))
                .param("at", at)
                .update();
    }

    private @Nullable String detail(NewMessage message) {
        return message.detail() == null ? null : json.writeValueAsString(message.detail());
    }

    private static Locked locked(ResultSet row) throws SQLException {
        var owner = row.getObject("owner_id", UUID.class);
        return new Locked(
                new ConversationId(row.getObject("id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("state"),
                owner == null ? null : new StaffId(owner),
                row.getInt("emotion"),
                row.getLong("last_number"));
    }

    private static MessageKey key(ResultSet row) throws SQLException {
        return new MessageKey(
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                new Actor(Actor.Kind.valueOf(row.getString("from_kind")), row.getObject("from_id", UUID.class)),
                row.getString("client_id"));
    }

    private static UUID[] uuids(Collection<ConversationId> ids) {
        return ids.stream().map(ConversationId::value).toArray(UUID[]::new);
    }

    private static <T, C> @Nullable C[] column(
            List<T> rows, java.util.function.IntFunction<@Nullable C[]> array, Function<T, @Nullable C> part) {
        return rows.stream().map(part).toArray(array);
    }
}
