package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.Understanding;
import io.jinqiao.conversation.events.ConversationUnderstood;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** What it is about, and how the customer feels, becomes clearer. */
record UnderstandConversation(ConversationId conversation, Understanding understanding) {

    private static final int LONGEST_SUBJECT = 200;

    UnderstandConversation {
        var emotion = understanding.emotion();
        if (emotion != null && (emotion < 0 || emotion > 4)) {
            throw Refused.invalid("conversation.emotion-unknown", "Emotion goes from 0 to 4");
        }
        if (understanding.subject() != null) {
            Words.optional(understanding.subject(), LONGEST_SUBJECT);
        }
    }

    @UseCase
    static class Handler {

        private final ConversationRepository conversations;
        private final ConversationReads reads;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                ConversationRepository conversations,
                ConversationReads reads,
                ApplicationEventPublisher events,
                Clock clock) {
            this.conversations = conversations;
            this.reads = reads;
            this.events = events;
            this.clock = clock;
        }

        void handle(UnderstandConversation command) {
            var id = conversations.lock(command.conversation).id();
            var is = command.understanding;
            conversations.understand(id, is.subject(), is.business(), is.emotion());
            var view = reads.get(id);
            events.publishEvent(new ConversationUnderstood(
                    id,
                    view.customer(),
                    view.subject(),
                    view.business(),
                    view.emotion(),
                    is.signs(),
                    is.by(),
                    clock.instant()));
        }
    }
}
