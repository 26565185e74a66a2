package io.jinqiao.routing.internal;

import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.control.spi.ControlledKind;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.routing.events.RoutingRulesChanged;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Other rules of routing are wanted; a second person decides, and from then on the matcher goes by them. */
record ChangeRules(RulesSheet sheet, String reason, SignedIn by) {

    private static final Subject THE_RULES = new Subject("routing-rules", new UUID(0, 1));

    @UseCase
    static class Handler {

        private final RulesRepository versions;
        private final RulesInForce inForce;
        private final CallTimes times;
        private final TwoPersonControl control;
        private final Clock clock;

        Handler(
                RulesRepository versions,
                RulesInForce inForce,
                CallTimes times,
                TwoPersonControl control,
                Clock clock) {
            this.versions = versions;
            this.inForce = inForce;
            this.times = times;
            this.control = control;
            this.clock = clock;
        }

        /** Refuses with {@code routing.bad-rules}, {@code .nothing-changed}, {@code sla.unknown-calendar}, and as control does. */
        UUID handle(ChangeRules command) {
            var now = inForce.edition();
            var before = RulesSheet.of(now);
            var wanted = command.sheet();
            var after = RulesSheet.of(
                    wanted.rules(now.rules()),
                    wanted.callBacks() == null ? now.callBacks() : wanted.callBackRules(),
                    wanted.blending() == null ? now.blending() : wanted.blendingRules());
            times.check(after.callBackRules(), clock.instant());
            var act = Ids.next();
            versions.add(act, after, command.reason(), command.by().id(), clock.instant());
            control.propose(
                    act,
                    new NewAct(
                            Kind.CODE,
                            THE_RULES,
                            null,
                            "分配规则",
                            RulesDifference.of(before, after),
                            command.reason(),
                            command.by()));
            return act;
        }
    }

    /** The second person's word puts them in force. */
    @Component
    static class Kind implements ControlledKind {

        static final String CODE = "routing.rules";

        private final RulesRepository versions;
        private final RulesInForce inForce;
        private final Bell bell;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Kind(RulesRepository versions, RulesInForce inForce, Bell bell, ApplicationEventPublisher events, Clock clock) {
            this.versions = versions;
            this.inForce = inForce;
            this.bell = bell;
            this.events = events;
            this.clock = clock;
        }

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public Permission proposer() {
            return Permission.WATCH_FLOOR;
        }

        @Override
        public Permission decider() {
            return Permission.APPROVE_RULES;
        }

        @Override
        public Duration lapsesAfter() {
            return Duration.ofDays(3);
        }

        @Override
        public void carryOut(UUID act, StaffId approver) {
            var wanted = versions.get(act);
            var version = versions.approve(act, approver, clock.instant());
            events.publishEvent(
                    new RoutingRulesChanged(act, version, wanted.reason(), Actor.of(approver), clock.instant()));
            inForce.changed();
            AfterCommit.then(bell::ringForAll);
        }

        @Override
        public void drop(UUID act, StaffId decider) {
            versions.drop(act);
        }

        @Override
        public void lapse(UUID act) {
            versions.drop(act);
        }
    }
}
