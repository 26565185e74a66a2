package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.events.ConversationOpened;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** A customer comes in; one who is in already on this channel goes on where they were. */
record OpenConversation(CustomerId customer, String channel, Language language) {

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

        ConversationView handle(OpenConversation command) {
            var id = ConversationId.next();
            var now = clock.instant();
            var customer = command.customer;
            if (conversations.add(id, customer, command.channel, command.language, now)) {
                events.publishEvent(new ConversationOpened(id, customer, command.channel, Actor.of(customer), now));
            }
            return reads.open(customer, command.channel).orElseThrow();
        }
    }
}
