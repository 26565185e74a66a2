package io.jinqiao.policy.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.policy.events.PolicyAcknowledged;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody has read a policy in the version that is in force. */
record AcknowledgePolicy(String code, int version, SignedIn by) {

    @UseCase
    static class Handler {

        private final PolicyRepository policies;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(PolicyRepository policies, ApplicationEventPublisher events, Clock clock) {
            this.policies = policies;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code policy.unknown}, and {@code policy.other-version} what is not in force. */
        void handle(AcknowledgePolicy command) {
            var now = clock.instant();
            var policy = policies.inForce(command.code(), now).policy();
            if (policy.version() != command.version() || policy.archived()) {
                throw Refused.conflict("policy.other-version", "Another version is in force by now");
            }
            if (policies.acknowledge(policy, command.by().id(), now)) {
                events.publishEvent(new PolicyAcknowledged(
                        Policy.subject(policy.code()),
                        policy.code(),
                        policy.version(),
                        command.by().actor(),
                        now));
            }
        }
    }
}
