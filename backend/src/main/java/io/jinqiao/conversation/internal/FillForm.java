package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.PrefilledForm;
import io.jinqiao.conversation.events.FormFilled;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.vault.Classes;
import io.jinqiao.vault.Purpose;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;

/** A customer writes down while waiting what the agent would ask (CH5); numbers are kept as the agent sees them. */
record FillForm(ConversationId conversation, PrefilledForm form) {

    private static final int LONGEST = 500;

    FillForm {
        Stream.of(form.name(), form.phone(), form.matter(), form.cardTail(), form.amount())
                .forEach(part -> Words.optional(part, LONGEST));
    }

    @UseCase
    static class Handler {

        private final ConversationRepository conversations;
        private final Classes classes;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(ConversationRepository conversations, Classes classes, ApplicationEventPublisher events, Clock clock) {
            this.conversations = conversations;
            this.classes = classes;
            this.events = events;
            this.clock = clock;
        }

        void handle(FillForm command) {
            var conversation = conversations.lock(command.conversation);
            var customer = conversation.customer();
            conversations.fillForm(conversation.id(), shown(command.form));
            events.publishEvent(new FormFilled(conversation.id(), customer, Actor.of(customer), clock.instant()));
        }

        /** Nobody reads more of the numbers than that, so no more is kept (ADR 0045). */
        private PrefilledForm shown(PrefilledForm form) {
            return new PrefilledForm(
                    form.name(),
                    form.phone().isEmpty() ? "" : classes.masked("PHONE", Purpose.SCREEN, form.phone()),
                    classes.maskedWords(Purpose.SCREEN, form.matter()),
                    form.cardTail(),
                    form.amount());
        }
    }
}
