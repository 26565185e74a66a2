package io.jinqiao.policy.internal;

import io.jinqiao.control.ActView.Line;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.policy.internal.PolicyRepository.Kept;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody wants a policy, another version of one, or its end; another person decides. */
record ProposePolicy(Policy policy, @Nullable Instant effectiveFrom, String reason, SignedIn by) {

    private static final int LONGEST_REASON = 500;

    ProposePolicy {
        reason = Words.required(reason, LONGEST_REASON);
    }

    @UseCase
    static class Handler {

        private final PolicyRepository policies;
        private final TwoPersonControl control;
        private final Clock clock;

        Handler(PolicyRepository policies, TwoPersonControl control, Clock clock) {
            this.policies = policies;
            this.control = control;
            this.clock = clock;
        }

        /** Refuses with {@code policy.in-the-past} and as control does. */
        void handle(ProposePolicy command) {
            var now = clock.instant();
            var from = Objects.requireNonNullElse(command.effectiveFrom(), now);
            if (from.isBefore(now)) {
                throw Refused.invalid("policy.in-the-past", "A version begins now or later, never before");
            }
            var code = command.policy().code();
            var wanted = command.policy().numbered(policies.next(code));
            var before = policies.of(code).stream()
                    .filter(kept -> kept.state().equals("APPROVED"))
                    .map(Kept::policy)
                    .findFirst();
            var act = Ids.next();
            policies.add(wanted, from, act, command.reason());
            var lines = TextDifference.fields(before.orElse(null), wanted).stream()
                    .map(each -> new Line(each.field(), each.before(), each.after()))
                    .toList();
            control.propose(
                    act,
                    new NewAct(
                            PolicyChange.CODE,
                            Policy.subject(code),
                            null,
                            wanted.number() + " " + wanted.title().zh(),
                            lines,
                            command.reason(),
                            command.by()));
        }
    }
}
