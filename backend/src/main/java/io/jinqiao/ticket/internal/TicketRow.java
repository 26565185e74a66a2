package io.jinqiao.ticket.internal;

import static java.time.ZoneOffset.UTC;
import static java.util.Objects.requireNonNull;

import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.ticket.TicketView.Urgency;
import io.jinqiao.ticket.internal.Ticket.Assigned;
import io.jinqiao.ticket.internal.Ticket.Closed;
import io.jinqiao.ticket.internal.Ticket.Ending;
import io.jinqiao.ticket.internal.Ticket.Matter;
import io.jinqiao.ticket.internal.Ticket.Open;
import io.jinqiao.ticket.internal.Ticket.Outcome;
import io.jinqiao.ticket.internal.Ticket.Resolved;
import io.jinqiao.ticket.internal.Ticket.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket laid flat. A new state without a line in both switches does not compile, or fails loudly. */
record TicketRow(
        UUID id,
        long version,
        String number,
        UUID customerId,
        @Nullable UUID conversationId,
        String subject,
        String detail,
        @Nullable String contact,
        @Nullable String business,
        String urgency,
        String team,
        String state,
        @Nullable UUID ownerId,
        @Nullable String result,
        @Nullable UUID resolvedBy,
        @Nullable OffsetDateTime resolvedAt,
        @Nullable Boolean satisfied,
        @Nullable String closingReason,
        @Nullable OffsetDateTime closedAt,
        int reopened,
        OffsetDateTime openedAt,
        @Nullable UUID clockId,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime pausedSince) {

    static TicketRow of(Ticket ticket) {
        return switch (ticket.state()) {
            case Open() -> row(ticket, "OPEN", null, null);
            case Assigned _ -> row(ticket, "ASSIGNED", null, null);
            case Resolved(var outcome) -> row(ticket, "RESOLVED", outcome, null);
            case Closed(var owner, var outcome, var ending) -> row(ticket, "CLOSED", outcome, ending);
        };
    }

    private static TicketRow row(Ticket ticket, String state, @Nullable Outcome outcome, @Nullable Ending ending) {
        var matter = ticket.matter();
        var conversation = ticket.conversation();
        var owner = ticket.owner();
        var promise = ticket.promise();
        return new TicketRow(
                ticket.id().value(),
                ticket.version(),
                ticket.number(),
                ticket.customer().value(),
                conversation == null ? null : conversation.value(),
                matter.subject(),
                matter.detail(),
                matter.contact(),
                matter.business(),
                matter.urgency().name(),
                ticket.team(),
                state,
                owner == null ? null : owner.value(),
                outcome == null ? null : outcome.result(),
                outcome == null ? null : outcome.by().value(),
                outcome == null ? null : outcome.at().atOffset(UTC),
                ending == null ? null : ending.satisfied(),
                ending == null ? null : ending.reason(),
                ending == null ? null : ending.at().atOffset(UTC),
                ticket.reopened(),
                ticket.openedAt().atOffset(UTC),
                promise == null ? null : promise.clock().value(),
                promise == null ? null : promise.dueAt().atOffset(UTC),
                promise == null || promise.pausedSince() == null
                        ? null
                        : promise.pausedSince().atOffset(UTC));
    }

    static Ticket read(ResultSet row, int index) throws SQLException {
        return new TicketRow(
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        row.getString("number"),
                        row.getObject("customer_id", UUID.class),
                        row.getObject("conversation_id", UUID.class),
                        row.getString("subject"),
                        row.getString("detail"),
                        row.getString("contact"),
                        row.getString("business"),
                        row.getString("urgency"),
                        row.getString("team"),
                        row.getString("state"),
                        row.getObject("owner_id", UUID.class),
                        row.getString("result"),
                        row.getObject("resolved_by", UUID.class),
                        row.getObject("resolved_at", OffsetDateTime.class),
                        row.getObject("satisfied", Boolean.class),
                        row.getString("closing_reason"),
                        row.getObject("closed_at", OffsetDateTime.class),
                        row.getInt("reopened"),
                        row.getObject("opened_at", OffsetDateTime.class),
                        row.getObject("clock_id", UUID.class),
                        row.getObject("due_at", OffsetDateTime.class),
                        row.getObject("paused_since", OffsetDateTime.class))
                .toTicket();
    }

    private Ticket toTicket() {
        return new Ticket(
                new TicketId(id),
                version,
                number,
                new CustomerId(customerId),
                conversationId == null ? null : new ConversationId(conversationId),
                new Matter(subject, detail, contact, business, Urgency.valueOf(urgency)),
                team,
                toState(),
                reopened,
                openedAt.toInstant(),
                promise());
    }

    private @Nullable Promise promise() {
        return clockId == null
                ? null
                : new Promise(
                        new ClockId(clockId),
                        requireNonNull(dueAt).toInstant(),
                        pausedSince == null ? null : pausedSince.toInstant());
    }

    private State toState() {
        return switch (state) {
            case "OPEN" -> new Open();
            case "ASSIGNED" -> new Assigned(new StaffId(requireNonNull(ownerId)));
            case "RESOLVED" -> new Resolved(requireNonNull(outcome()));
            case "CLOSED" -> new Closed(ownerId == null ? null : new StaffId(ownerId), outcome(), ending());
            case String unknown -> throw new IllegalStateException("Unknown ticket state " + unknown);
        };
    }

    private @Nullable Outcome outcome() {
        return resolvedBy == null
                ? null
                : new Outcome(
                        new StaffId(resolvedBy),
                        requireNonNull(result),
                        requireNonNull(resolvedAt).toInstant());
    }

    private Ending ending() {
        return new Ending(
                satisfied,
                requireNonNull(closingReason),
                requireNonNull(closedAt).toInstant());
    }

    @Override
    public String toString() {
        return "TicketRow[" + number + "]";
    }
}
