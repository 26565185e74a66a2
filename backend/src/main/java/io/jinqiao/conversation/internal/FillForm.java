package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.PrefilledForm;
import io.jinqiao.conversation.events.FormFilled;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;

/** A customer writes down while waiting what the agent would ask (CH5). */
record FillForm(ConversationId conversation, PrefilledForm form) {

    private static final int LONGEST = 500;

    FillForm {
        Stream.of(form.name(), form.phone(), form.matter(), form.cardTail(), form.amount())
                .forEach(part -> Words.optional(part, LONGEST));
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

        void handle(FillForm command) {
            var conversation = conversations.lock(command.conversation);
            var customer = conversation.customer();
            conversations.fillForm(conversation.id(), command.form);
            events.publishEvent(new FormFilled(conversation.id(), customer, Actor.of(customer), clock.instant()));
        }
    }
}
