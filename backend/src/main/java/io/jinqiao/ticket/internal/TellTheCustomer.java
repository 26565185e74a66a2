package io.jinqiao.ticket.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.ticket.events.TicketMerged;
import io.jinqiao.ticket.events.TicketOpened;
import io.jinqiao.ticket.events.TicketResolved;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Says in the conversation what became of its ticket: once a step, however often the news arrives.
 *
 * <p>Without a transaction of its own, unlike other listeners: it would keep a connection while the message waits for
 * the group commit, which needs one too.
 */
@Component
class TellTheCustomer {

    private static final Logger LOG = LoggerFactory.getLogger(TellTheCustomer.class);

    private final Conversations conversations;

    TellTheCustomer(Conversations conversations) {
        this.conversations = conversations;
    }

    @Async
    @TransactionalEventListener(condition = "#p0.conversation() != null")
    void on(TicketOpened opened) {
        tell(
                opened.conversation(),
                "ticket-%s-opened".formatted(opened.ticket()),
                Map.of(
                        "event", "ticket-opened",
                        "number", opened.number(),
                        "subject", opened.about(),
                        "ticket", opened.ticket().toString()));
    }

    @Async
    @TransactionalEventListener(condition = "#p0.conversation() != null")
    void on(TicketResolved resolved) {
        tell(
                resolved.conversation(),
                "ticket-%s-resolved-%d".formatted(resolved.ticket(), resolved.round()),
                Map.of(
                        "event", "ticket-resolved",
                        "number", resolved.number(),
                        "result", resolved.result(),
                        "ticket", resolved.ticket().toString()));
    }

    /** Its end was told to nobody else: what comes is told of the ticket it goes on in. */
    @Async
    @TransactionalEventListener(condition = "#p0.conversation() != null")
    void on(TicketMerged merged) {
        tell(
                merged.conversation(),
                "ticket-%s-merged".formatted(merged.ticket()),
                Map.of(
                        "event", "ticket-merged",
                        "number", merged.number(),
                        "into", merged.intoNumber(),
                        "ticket", merged.into().toString()));
    }

    /** A closed conversation stays closed: the customer finds the same in "my matters". */
    private void tell(@Nullable ConversationId conversation, String clientId, Map<String, Object> detail) {
        if (conversation == null) {
            return;
        }
        var event = new NewMessage(conversation, Actor.SYSTEM, clientId, MessageView.Kind.EVENT, "", detail);
        if (!conversations.tell(event)) {
            LOG.info("Conversation {} was over before {} could be told there", conversation, clientId);
        }
    }
}
