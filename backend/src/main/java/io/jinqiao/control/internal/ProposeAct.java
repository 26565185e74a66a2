package io.jinqiao.control.internal;

import io.jinqiao.control.ActView;
import io.jinqiao.control.ActView.State;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.events.ActProposed;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody wants a change; it waits for somebody else. */
record ProposeAct(UUID id, NewAct act) {

    @UseCase
    static class Handler {

        private final Kinds kinds;
        private final ActRepository acts;
        private final LapseActs lapse;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(Kinds kinds, ActRepository acts, LapseActs lapse, ApplicationEventPublisher events, Clock clock) {
            this.kinds = kinds;
            this.acts = acts;
            this.lapse = lapse;
            this.events = events;
            this.clock = clock;
        }

        void handle(ProposeAct command) {
            var act = command.act();
            var kind = kinds.get(act.kind());
            if (!act.by().may(kind.proposer())) {
                throw Refused.forbidden("control.not-allowed", "Not within your posts");
            }
            var now = clock.instant();
            var lapsesAt = now.plus(kind.lapsesAfter());
            acts.add(new ActView(
                    command.id(),
                    act.kind(),
                    act.about(),
                    act.customer(),
                    act.title(),
                    act.lines(),
                    act.reason(),
                    act.by().id(),
                    now,
                    lapsesAt,
                    State.PROPOSED,
                    null,
                    null,
                    ""));
            lapse.alarm().setOnceCommitted(lapsesAt);
            events.publishEvent(new ActProposed(
                    command.id(),
                    act.kind(),
                    act.about(),
                    act.customer(),
                    Changed.words(act.lines()),
                    act.reason(),
                    act.by().actor(),
                    now));
        }
    }
}
