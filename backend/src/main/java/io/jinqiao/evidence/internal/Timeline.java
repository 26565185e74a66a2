package io.jinqiao.evidence.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Subject;
import io.jinqiao.ticket.TicketView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer's story on one line of time. */
record Timeline(
        CustomerView customer,
        List<ConversationView> conversations,
        List<TicketView> tickets,
        List<TimelineEntry> entries) {

    enum Lane {
        CONVERSATION,
        TICKET,
        ROUTING,
        KNOWLEDGE,
        RATING,
        OTHER;

        static Lane of(String kind) {
            return switch (kind.substring(0, Math.max(0, kind.indexOf('.')))) {
                case "conversation", "assistant" -> CONVERSATION;
                case "ticket", "sla" -> TICKET;
                case "routing" -> ROUTING;
                case "knowledge" -> KNOWLEDGE;
                case "feedback" -> RATING;
                default -> OTHER;
            };
        }
    }

    record TimelineActor(Actor.Kind kind, String name) {}

    /** @param detail more words where the line is not all, null where it is */
    record TimelineEntry(
            Instant at,
            Lane lane,
            String kind,
            Subject subject,
            TimelineActor by,
            String words,
            @Nullable String detail) {}
}
