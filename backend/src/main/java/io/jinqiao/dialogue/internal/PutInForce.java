package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.events.FlowPublished;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Rolls back to an earlier version. Runs under way stay with the version they began with. */
record PutInForce(String code, int version, StaffId by) {

    @UseCase
    static class Handler {

        private final FlowRepository flows;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(FlowRepository flows, ApplicationEventPublisher events, Clock clock) {
            this.flows = flows;
            this.events = events;
            this.clock = clock;
        }

        void handle(PutInForce command) {
            var flow = flows.get(command.code(), command.version());
            var entered = flows.lock(command.code());
            if (entered.inForce() == command.version()) {
                return;
            }
            flows.putInForce(command.code(), command.version());
            events.publishEvent(new FlowPublished(
                    entered.id(),
                    command.code(),
                    command.version(),
                    flow.business(),
                    Actor.of(command.by()),
                    clock.instant()));
        }
    }
}
