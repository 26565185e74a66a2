package io.jinqiao.ticket.internal;

import static java.time.ZoneOffset.UTC;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TicketRepository {

    static final String COLUMNS = """
        select id, version, number, customer_id, conversation_id, subject, detail, contact, business, urgency, team,
               state, owner_id, result, resolved_by, resolved_at, satisfied, closing_reason, closed_at, reopened,
               opened_at, clock_id, due_at, paused_since
          from ticket.ticket
        """;

    private static final String GET = COLUMNS + "where id = :id";

    private static final String OF_CUSTOMER = COLUMNS + "where customer_id = :id order by opened_at desc limit 200";

    private static final String OF_CONVERSATION = COLUMNS + "where conversation_id = :id order by opened_at";

    private static final String BY_NUMBER = COLUMNS + "where number like :number order by number desc limit :limit";

    private static final String NUMBERED = COLUMNS + "where number = :number";

    private static final String SOME = COLUMNS + "where id = any(:ids)";

    private static final String WAITING_OF_CUSTOMER =
            "select count(*) from ticket.ticket where customer_id = :id and state = 'OPEN'";

    private static final String NEXT_NUMBER = """
        insert into ticket.day (day, numbers) values (:day, 1)
        on conflict (day) do update set numbers = day.numbers + 1
        returning numbers
        """;

    private static final String ADD = """
        insert into ticket.ticket
               (id, version, number, customer_id, conversation_id, subject, detail, contact, business, urgency,
                team, state, owner_id, result, resolved_by, resolved_at, satisfied, closing_reason, closed_at,
                reopened, opened_at, clock_id, due_at)
        values (:id, :version, :number, :customerId, :conversationId, :subject, :detail, :contact, :business,
                :urgency, :team, :state, :ownerId, :result, :resolvedBy, :resolvedAt, :satisfied, :closingReason,
                :closedAt, :reopened, :openedAt, :clockId, :dueAt)
        """;

    private static final String SAVE = """
        update ticket.ticket
           set version = version + 1, business = :business, urgency = :urgency, team = :team, state = :state,
               owner_id = :ownerId, result = :result, resolved_by = :resolvedBy, resolved_at = :resolvedAt,
               satisfied = :satisfied, closing_reason = :closingReason, closed_at = :closedAt,
               reopened = :reopened, clock_id = :clockId, due_at = :dueAt, paused_since = :pausedSince,
               archived_at = case when :state = 'CLOSED' then archived_at end
         where id = :id and version = :version
        """;

    private static final String ARCHIVE = """
        update ticket.ticket set archived_at = :at where id = :id and state = 'CLOSED' and archived_at is null
        """;

    private static final String ARCHIVED_AT =
            "select archived_at from ticket.ticket where id = :id and archived_at is not null";

    private static final ZoneId HOUSE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final SealedContacts contacts;

    TicketRepository(JdbcClient jdbc, SealedContacts contacts) {
        this.jdbc = jdbc;
        this.contacts = contacts;
    }

    Ticket get(TicketId id) {
        return jdbc.sql(GET)
                .param("id", id.value())
                .query(TicketRow::read)
                .optional()
                .orElseThrow(() -> Refused.notFound("ticket.unknown", "No such ticket"));
    }

    /** Nobody else changes it until the transaction ends. */
    Ticket lock(TicketId id) {
        return jdbc.sql(GET + " for update")
                .param("id", id.value())
                .query(TicketRow::read)
                .optional()
                .orElseThrow(() -> Refused.notFound("ticket.unknown", "No such ticket"));
    }

    List<Ticket> ofCustomer(CustomerId customer) {
        return jdbc.sql(OF_CUSTOMER)
                .param("id", customer.value())
                .query(TicketRow::read)
                .list();
    }

    List<Ticket> ofConversation(ConversationId conversation) {
        return jdbc.sql(OF_CONVERSATION)
                .param("id", conversation.value())
                .query(TicketRow::read)
                .list();
    }

    List<Ticket> byNumber(String number, int limit) {
        return jdbc.sql(BY_NUMBER)
                .param("number", plain(number).toUpperCase(Locale.ROOT) + "%")
                .param("limit", limit)
                .query(TicketRow::read)
                .list();
    }

    /** Refuses with {@code ticket.unknown}. */
    Ticket numbered(String number) {
        return jdbc.sql(NUMBERED)
                .param("number", number.strip().toUpperCase(Locale.ROOT))
                .query(TicketRow::read)
                .optional()
                .orElseThrow(() -> Refused.notFound("ticket.unknown", "No such ticket"));
    }

    /** In no order; unknown ids are left out. */
    List<Ticket> some(List<TicketId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SOME)
                        .param("ids", ids.stream().map(TicketId::value).toArray(UUID[]::new))
                        .query(TicketRow::read)
                        .list();
    }

    int waitingOf(CustomerId customer) {
        return jdbc.sql(WAITING_OF_CUSTOMER)
                .param("id", customer.value())
                .query((row, index) -> row.getInt(1))
                .single();
    }

    /** {@code T20261122-0007}: the day in the house's time zone, and a number of that day given out once. */
    String nextNumber(Instant now) {
        var day = now.atZone(HOUSE).toLocalDate();
        var number = jdbc.sql(NEXT_NUMBER)
                .param("day", day)
                .query((row, index) -> row.getInt(1))
                .single();
        return "T%s-%04d".formatted(day.format(DateTimeFormatter.BASIC_ISO_DATE), number);
    }

    /** False when it is put away already. */
    boolean archive(TicketId id, Instant at) {
        return jdbc.sql(ARCHIVE)
                        .param("id", id.value())
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    Optional<Instant> archivedAt(TicketId id) {
        return jdbc.sql(ARCHIVED_AT)
                .param("id", id.value())
                .query((row, index) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    /** The number to call back on is sealed apart; the ticket keeps what may be shown. */
    void add(Ticket ticket) {
        var contact = ticket.matter().contact();
        var shown = contact == null || SealedContacts.isShown(contact)
                ? ticket
                : ticket.showing(contacts.seal(ticket.id(), ticket.customer(), contact));
        jdbc.sql(ADD).paramSource(TicketRow.of(shown)).update();
    }

    void save(Ticket ticket) {
        if (jdbc.sql(SAVE).paramSource(TicketRow.of(ticket)).update() == 0) {
            throw new OptimisticLockingFailureException("Somebody else changed ticket " + ticket.id());
        }
    }

    /** What somebody typed, for a pattern in which it means only itself. */
    static String plain(String words) {
        return words.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
