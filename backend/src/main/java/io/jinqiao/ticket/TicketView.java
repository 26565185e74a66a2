package io.jinqiao.ticket;

import io.jinqiao.customer.Matter;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as its readers see it.
 *
 * @param number {@code T} + date + number of the day, for example {@code T20261122-0007}
 * @param contact the masked number under which the customer wants to be called back, null when none was left
 * @param business a third-level classification code; null until staff have classified what a customer left
 * @param state OPEN (nobody yet), ASSIGNED, RESOLVED (result told, customer to say) or CLOSED
 * @param pausedSince since when the time of its term stands still; null while it runs
 * @param result what was done, told to the customer; null before
 * @param satisfied what the customer said; null before, or when closed for a recorded reason
 * @param closingReason why it was closed without the customer's word
 * @param notes among staff, oldest first
 */
public record TicketView(
        TicketId id,
        String number,
        long version,
        CustomerId customer,
        @Nullable ConversationId conversation,
        String subject,
        String detail,
        @Nullable String contact,
        @Nullable String business,
        Urgency urgency,
        State state,
        @Nullable StaffId owner,
        String team,
        @Nullable String result,
        @Nullable Boolean satisfied,
        @Nullable String closingReason,
        int reopened,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable Instant pausedSince,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt,
        List<Note> notes) {

    /** For whoever asks who may see it. */
    public Matter matter() {
        return new Matter(customer, owner, team, business == null ? "" : business);
    }

    public enum State {
        OPEN,
        ASSIGNED,
        RESOLVED,
        CLOSED
    }

    public enum Urgency {
        ORDINARY,
        URGENT
    }

    public record Note(StaffId by, String text, Instant at) {}
}
