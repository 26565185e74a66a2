package io.jinqiao.conversation.internal;

import static java.util.Objects.requireNonNull;

import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.PrefilledForm;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads conversations as others see them; a phone number leaves masked. */
@Repository
class ConversationReads {

    private static final String VIEW = """
            select id, customer_id, channel, language, state, owner_id, subject, business, emotion, tags, form,
                   opened_at, waiting_since, assigned_at, closed_at, result, remark, last_number, answered_up_to
              from conversation.conversation
            """;

    private static final String BY_IDS = VIEW + " where id = any(:ids) order by id";

    private static final String OPEN_ON_CHANNEL =
            VIEW + " where customer_id = :customer and channel = :channel and state <> 'CLOSED'";

    private static final String CURRENT =
            VIEW + " where customer_id = :customer and state <> 'CLOSED' order by opened_at desc limit 1";

    private static final String OF_CUSTOMER =
            VIEW + " where customer_id = :customer order by opened_at desc limit :limit";

    private static final String OF_OWNER =
            VIEW + " where owner_id = :owner and state = 'ASSIGNED' order by assigned_at";

    private static final String CLOSED_BY =
            VIEW + " where owner_id = :owner and state = 'CLOSED' order by closed_at desc limit :limit";

    private static final String UNANSWERED = """
            select c.id
              from conversation.conversation c
             where c.state = 'ASSISTANT' and c.last_number > c.answered_up_to
               and exists (select 1 from conversation.message m
                            where m.conversation_id = c.id and m.number > c.answered_up_to
                              and m.from_kind = 'CUSTOMER')
             order by c.opened_at
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ConversationReads(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<ConversationView> all(List<ConversationId> ids) {
        var values = ids.stream().map(ConversationId::value).toArray(UUID[]::new);
        return jdbc.sql(BY_IDS).param("ids", values).query(this::view).list();
    }

    /** Refuses with {@code conversation.unknown}. */
    ConversationView get(ConversationId id) {
        return all(List.of(id)).stream().findFirst().orElseThrow(() -> ConversationRepository.unknown(id));
    }

    Optional<ConversationView> open(CustomerId customer, String channel) {
        return jdbc.sql(OPEN_ON_CHANNEL)
                .param("customer", customer.value())
                .param("channel", channel)
                .query(this::view)
                .optional();
    }

    Optional<ConversationView> current(CustomerId customer) {
        return jdbc.sql(CURRENT)
                .param("customer", customer.value())
                .query(this::view)
                .optional();
    }

    List<ConversationView> ofCustomer(CustomerId customer, int limit) {
        return jdbc.sql(OF_CUSTOMER)
                .param("customer", customer.value())
                .param("limit", limit)
                .query(this::view)
                .list();
    }

    List<ConversationView> ofOwner(StaffId owner) {
        return jdbc.sql(OF_OWNER)
                .param("owner", owner.value())
                .query(this::view)
                .list();
    }

    List<ConversationView> closedBy(StaffId owner, int limit) {
        return jdbc.sql(CLOSED_BY)
                .param("owner", owner.value())
                .param("limit", limit)
                .query(this::view)
                .list();
    }

    List<ConversationId> unanswered(int limit) {
        return jdbc.sql(UNANSWERED)
                .param("limit", limit)
                .query((row, index) -> new ConversationId(row.getObject("id", UUID.class)))
                .list();
    }

    private ConversationView view(ResultSet row, int index) throws SQLException {
        var owner = row.getObject("owner_id", UUID.class);
        return new ConversationView(
                new ConversationId(row.getObject("id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getString("channel"),
                Language.of(row.getString("language")),
                ConversationView.State.valueOf(row.getString("state")),
                owner == null ? null : new StaffId(owner),
                row.getString("subject"),
                row.getString("business"),
                row.getInt("emotion"),
                List.of((String[]) row.getArray("tags").getArray()),
                form(row.getString("form")),
                requireNonNull(instant(row, "opened_at")),
                instant(row, "waiting_since"),
                instant(row, "assigned_at"),
                instant(row, "closed_at"),
                closing(row),
                row.getLong("last_number"),
                row.getLong("answered_up_to"));
    }

    private @Nullable PrefilledForm form(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return json.readValue(text, PrefilledForm.class);
    }

    private static @Nullable Closing closing(ResultSet row) throws SQLException {
        var result = row.getString("result");
        return result == null ? null : new Closing(Closing.Result.valueOf(result), row.getString("remark"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
