package io.jinqiao.intent.internal;

import io.jinqiao.intent.events.QuestionRemoved;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** A labelled question is taken out; the next training does without it. */
record RemoveQuestion(String labelSet, UUID question, Actor by) {

    @UseCase
    static class Handler {

        private final QuestionRepository stored;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(QuestionRepository stored, ApplicationEventPublisher events, Clock clock) {
            this.stored = stored;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code intent.unknown-question}. */
        void handle(RemoveQuestion command) {
            var label = stored.remove(command.labelSet(), command.question())
                    .orElseThrow(() -> Refused.notFound("intent.unknown-question", "No such question"));
            events.publishEvent(
                    new QuestionRemoved(command.question(), command.labelSet(), label, command.by(), clock.instant()));
        }
    }
}
