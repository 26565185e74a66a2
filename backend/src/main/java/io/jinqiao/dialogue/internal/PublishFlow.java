package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.events.FlowPublished;
import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;

/** Puts a flow in force as its next version; the same content as the one in force changes nothing. */
record PublishFlow(Flow flow, Actor by) {

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

        int handle(PublishFlow command) {
            var flow = command.flow();
            if (!CheckFlow.mayBePublished(CheckFlow.problems(flow, Set.of()))) {
                throw Refused.invalid("dialogue.has-problems", "Something is wrong with it");
            }
            var entered = flows.lock(flow.code());
            if (entered.inForce() > 0
                    && flows.get(flow.code(), entered.inForce()).equals(flow)) {
                return entered.inForce();
            }
            var now = clock.instant();
            var version = flows.add(flow, command.by(), now);
            flows.putInForce(flow.code(), version);
            events.publishEvent(
                    new FlowPublished(entered.id(), flow.code(), version, flow.business(), command.by(), now));
            return version;
        }
    }
}
