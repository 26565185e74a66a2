package io.jinqiao.control.internal;

import io.jinqiao.control.ActView;
import io.jinqiao.control.ActView.State;
import io.jinqiao.control.spi.CustomerSight;
import io.jinqiao.control.spi.StandIns;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/** A second person says yes, and the change is made in that moment, or no, with a reason. */
record DecideAct(UUID act, SignedIn by, boolean approved, String remark) {

    DecideAct {
        remark = approved ? Words.optional(remark, 500) : Words.required(remark, 500);
    }

    @UseCase
    static class Handler {

        private final Kinds kinds;
        private final ActRepository acts;
        private final ObjectProvider<StandIns> standIns;
        private final ObjectProvider<CustomerSight> sights;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                Kinds kinds,
                ActRepository acts,
                ObjectProvider<StandIns> standIns,
                ObjectProvider<CustomerSight> sights,
                ApplicationEventPublisher events,
                Clock clock) {
            this.kinds = kinds;
            this.acts = acts;
            this.standIns = standIns;
            this.sights = sights;
            this.events = events;
            this.clock = clock;
        }

        void handle(DecideAct command) {
            var act = acts.lock(command.act());
            var now = clock.instant();
            var by = command.by();
            refuseWhatIsOver(act, now);
            refuseTheSamePerson(act, by);
            var kind = kinds.get(act.kind());
            if (!by.may(kind.decider())) {
                throw Refused.forbidden("control.not-allowed", "Not within your posts");
            }
            var customer = act.customer();
            if (customer != null) {
                sights.forEach(sight -> sight.require(by, kind.decider(), customer));
            }
            var outcome = command.approved() ? State.APPROVED : State.REFUSED;
            acts.end(act.id(), outcome, by.id(), command.remark(), now);
            if (command.approved()) {
                kind.carryOut(act.id(), by.id());
            } else {
                kind.drop(act.id(), by.id());
            }
            events.publishEvent(Changed.decided(act, outcome, command.remark(), by.actor(), now));
        }

        private static void refuseWhatIsOver(ActView act, Instant now) {
            if (act.state() != State.PROPOSED) {
                throw Refused.conflict("control.decided-already", "It is decided already");
            }
            if (!now.isBefore(act.lapsesAt())) {
                throw Refused.conflict("control.lapsed", "Its time is over; it must be proposed anew");
            }
        }

        /** Not the actor, and nobody who acts for the actor or for whom the actor acts. */
        private void refuseTheSamePerson(ActView act, SignedIn by) {
            var one = by.id().equals(act.proposedBy())
                    || standIns.stream()
                            .anyMatch(each -> each.oneActsForTheOther(by.id(), act.proposedBy(), act.proposedAt()));
            if (one) {
                throw Refused.forbidden("control.own-act", "Another person decides what one proposes");
            }
        }
    }
}
