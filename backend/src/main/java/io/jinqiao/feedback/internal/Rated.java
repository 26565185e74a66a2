package io.jinqiao.feedback.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.ticket.TicketView;
import org.jspecify.annotations.Nullable;

/** What is rated: whose it was, who served it, which business it was about. */
record Rated(
        Subject subject,
        CustomerId customer,
        @Nullable StaffId staff,
        @Nullable String business) {

    static Rated of(ConversationView conversation) {
        return new Rated(
                Subject.of(conversation.id()), conversation.customer(), conversation.owner(), conversation.business());
    }

    static Rated of(TicketView ticket) {
        return new Rated(Subject.of(ticket.id()), ticket.customer(), ticket.owner(), ticket.business());
    }

    Rated ratedBy(CustomerId customer) {
        if (!this.customer.equals(customer)) {
            throw Refused.forbidden("feedback.not-yours", "Only the customer who was served may rate it");
        }
        return this;
    }
}
