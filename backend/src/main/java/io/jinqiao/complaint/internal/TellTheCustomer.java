package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.ComplaintFiled;
import io.jinqiao.complaint.events.ComplaintProposed;
import io.jinqiao.complaint.events.LetterSent;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Says in the conversation what became of the complaint: once a step, however often the news arrives.
 *
 * <p>Without a transaction of its own, as a message waits for the group commit.
 */
@Component
class TellTheCustomer {

    private static final Logger LOG = LoggerFactory.getLogger(TellTheCustomer.class);

    private final Conversations conversations;

    TellTheCustomer(Conversations conversations) {
        this.conversations = conversations;
    }

    /** What the machine only suspects is told once a person has taken it for one. */
    @Async
    @TransactionalEventListener
    void on(ComplaintFiled filed) {
        if (!filed.by().equals(Actor.MACHINE)) {
            tell(
                    filed.conversation(),
                    "complaint-%s-filed".formatted(filed.complaint()),
                    Map.of("event", "complaint-filed", "number", filed.number(), "subject", filed.about()));
        }
    }

    @Async
    @TransactionalEventListener
    void on(ComplaintProposed proposed) {
        if (proposed.cleared()) {
            tell(
                    proposed.conversation(),
                    "complaint-%s-proposed-%d".formatted(proposed.complaint(), proposed.round()),
                    Map.of(
                            "event", "complaint-proposed",
                            "number", proposed.number(),
                            "solution", proposed.solution()));
        }
    }

    @Async
    @TransactionalEventListener
    void on(LetterSent sent) {
        tell(
                sent.conversation(),
                "letter-%s".formatted(sent.letter()),
                Map.of(
                        "event", "complaint-letter",
                        "number", sent.number(),
                        "title", sent.title(),
                        "letter", sent.letter().toString()));
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
