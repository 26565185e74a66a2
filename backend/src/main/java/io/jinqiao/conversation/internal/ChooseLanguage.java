package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.events.LanguageChosen;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** A conversation goes on in another language. */
record ChooseLanguage(ConversationId conversation, Language language, Actor by) {

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

        void handle(ChooseLanguage command) {
            var customer = conversations.lock(command.conversation).customer();
            if (conversations.speak(command.conversation, command.language)) {
                events.publishEvent(new LanguageChosen(
                        command.conversation, customer, command.language, command.by, clock.instant()));
            }
        }
    }
}
