package io.jinqiao.control.internal;

import io.jinqiao.control.ActView.State;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Whoever proposed it takes it back. */
record WithdrawAct(UUID act, SignedIn by) {

    @UseCase
    static class Handler {

        private final Kinds kinds;
        private final ActRepository acts;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(Kinds kinds, ActRepository acts, ApplicationEventPublisher events, Clock clock) {
            this.kinds = kinds;
            this.acts = acts;
            this.events = events;
            this.clock = clock;
        }

        void handle(WithdrawAct command) {
            var act = acts.lock(command.act());
            var by = command.by();
            if (!by.id().equals(act.proposedBy())) {
                throw Refused.forbidden("control.not-yours", "Somebody else proposed it");
            }
            if (act.state() != State.PROPOSED) {
                throw Refused.conflict("control.decided-already", "It is decided already");
            }
            var now = clock.instant();
            acts.end(act.id(), State.WITHDRAWN, by.id(), "", now);
            kinds.get(act.kind()).drop(act.id(), by.id());
            events.publishEvent(Changed.decided(act, State.WITHDRAWN, "", by.actor(), now));
        }
    }
}
