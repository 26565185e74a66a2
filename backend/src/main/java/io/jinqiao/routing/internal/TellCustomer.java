package io.jinqiao.routing.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.staff.StaffView;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes what happened into the conversation, for both sides to see, after it is committed.
 *
 * <p>The client id comes from the step, so telling twice after a crash stores it once.
 */
@Component
class TellCustomer {

    private static final Logger LOG = LoggerFactory.getLogger(TellCustomer.class);

    private final Conversations conversations;

    TellCustomer(Conversations conversations) {
        this.conversations = conversations;
    }

    void queued(ConversationId conversation, UUID step, int place) {
        post(conversation, "queued-" + step, Map.of("event", "queued", "place", place));
    }

    void assigned(ConversationId conversation, UUID step, StaffView to) {
        post(conversation, "assigned-" + step, Map.of("event", "assigned", "name", to.name(), "number", to.number()));
    }

    void transferred(ConversationId conversation, UUID step, String toWhat, Bilingual name) {
        post(conversation, "transferred-" + step, Map.of("event", "transferred", toWhat, name));
    }

    void joined(ConversationId conversation, UUID step, StaffView person, boolean comes) {
        var event = comes ? "joined" : "parted";
        post(
                conversation,
                event + "-" + step,
                Map.of("event", event, "name", person.name(), "number", person.number()));
    }

    /** @param event what happened: agreed, put off, missed */
    void callBack(String event, CallBack callBack, Instant at) {
        post(
                callBack.place().conversation(),
                "%s-%s-%d".formatted(event, callBack.id(), at.getEpochSecond()),
                Map.of("event", event, "at", at.toString()));
    }

    private void post(ConversationId conversation, String clientId, Map<String, Object> detail) {
        var _ = conversations
                .post(new NewMessage(conversation, Actor.SYSTEM, clientId, MessageView.Kind.EVENT, "", detail))
                .whenComplete((_, refused) -> {
                    if (refused != null) {
                        LOG.warn("Conversation {} was not told {}: {}", conversation, clientId, refused.getMessage());
                    }
                });
    }
}
