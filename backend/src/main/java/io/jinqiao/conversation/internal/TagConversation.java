package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.events.ConversationTagged;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** Words by which a conversation is found again replace those it had. */
record TagConversation(ConversationId conversation, List<String> tags, Actor by) {

    private static final int MOST = 20;
    private static final int LONGEST = 40;

    TagConversation {
        tags = tags.stream().map(tag -> Words.required(tag, LONGEST)).distinct().toList();
        if (tags.size() > MOST) {
            throw Refused.invalid("conversation.too-many-tags", "At most 20 tags");
        }
    }

    @UseCase
    static class Handler {

        private final ConversationRepository conversations;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(ConversationRepository conversations, ApplicationEventPublisher events, Clock clock) {
            this.conversations = conversations;
            this.events = events;
            this.clock = clock;
        }

        void handle(TagConversation command) {
            var conversation = conversations.lock(command.conversation);
            conversations.tag(conversation.id(), command.tags);
            events.publishEvent(new ConversationTagged(
                    conversation.id(), conversation.customer(), command.tags, command.by, clock.instant()));
        }
    }
}
