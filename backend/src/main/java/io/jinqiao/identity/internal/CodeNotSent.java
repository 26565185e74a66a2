package io.jinqiao.identity.internal;

import io.jinqiao.identity.events.StepUpFailed;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** No line took the code: it is void, and nobody waits for it. */
record CodeNotSent(ConversationId conversation) {

    @UseCase
    static class Handler {

        private final StepUpRepository stepUps;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(StepUpRepository stepUps, ApplicationEventPublisher events, Clock clock) {
            this.stepUps = stepUps;
            this.events = events;
            this.clock = clock;
        }

        void handle(CodeNotSent command) {
            stepUps.lock(command.conversation()).ifPresent(asked -> {
                stepUps.end(asked, false, 0);
                events.publishEvent(new StepUpFailed(
                        asked.conversation(), asked.customer(), "NOT_SENT", Actor.SYSTEM, clock.instant()));
            });
        }
    }
}
