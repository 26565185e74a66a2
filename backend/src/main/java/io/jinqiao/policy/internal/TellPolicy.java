package io.jinqiao.policy.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.policy.events.PolicyInForce;
import io.jinqiao.policy.events.PolicyUnread;
import io.jinqiao.policy.internal.PolicyRepository.Kept;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;

/** Tells those whom a policy that has come into force is for; once its term has passed, those who have not acknowledged it. */
record TellPolicy() {

    static Instant dueAt(Kept kept) {
        return Objects.requireNonNullElse(kept.toldAt(), kept.effectiveFrom())
                .plus(Duration.ofDays(kept.policy().days()));
    }

    @UseCase
    static class Handler {

        private final PolicyRepository policies;
        private final Staff staff;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(PolicyRepository policies, Staff staff, ApplicationEventPublisher events, Clock clock) {
            this.policies = policies;
            this.staff = staff;
            this.events = events;
            this.clock = clock;
        }

        /** False when there is nobody to tell anything by now. */
        boolean handle(TellPolicy command) {
            var now = clock.instant();
            var untold = policies.nextUntold(now);
            untold.ifPresent(kept -> tell(kept, now));
            return untold.isPresent() || remind(now);
        }

        private void tell(Kept kept, Instant now) {
            var policy = kept.policy();
            policies.told(policy, now);
            if (!policy.archived()) {
                events.publishEvent(new PolicyInForce(
                        Policy.subject(policy.code()),
                        policy.code(),
                        policy.version(),
                        policy.title().zh(),
                        now.plus(Duration.ofDays(policy.days())),
                        readers(policy),
                        Actor.SYSTEM,
                        now));
            }
        }

        private boolean remind(Instant now) {
            var due = policies.unreminded().stream()
                    .filter(kept -> !dueAt(kept).isAfter(now))
                    .findFirst();
            due.ifPresent(kept -> {
                policies.reminded(kept.policy(), now);
                remindOf(kept.policy(), Actor.SYSTEM);
            });
            return due.isPresent();
        }

        /** Only while this version is the one in force. */
        void remindOf(Policy policy, Actor by) {
            var now = clock.instant();
            var inForce = policies.inForce(now).stream()
                    .anyMatch(kept -> kept.policy().code().equals(policy.code())
                            && kept.policy().version() == policy.version());
            var read = policies.readers(policy).keySet();
            var unread = readers(policy).stream()
                    .filter(person -> !read.contains(person))
                    .toList();
            if (inForce && !policy.archived() && !unread.isEmpty()) {
                events.publishEvent(new PolicyUnread(
                        Policy.subject(policy.code()),
                        policy.code(),
                        policy.version(),
                        policy.title().zh(),
                        unread,
                        by,
                        now));
            }
        }

        private List<StaffId> readers(Policy policy) {
            return staff.all().stream().filter(policy::isFor).map(StaffView::id).toList();
        }
    }
}
