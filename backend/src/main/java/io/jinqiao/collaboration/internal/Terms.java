package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.RequestView.Urgency;
import io.jinqiao.collaboration.internal.Request.Promise;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.NewClock;
import org.springframework.stereotype.Component;

/** The terms of requests (CO2), as the rules of {@code sla} say: the one place that speaks to it. */
@Component
class Terms {

    static final String URGENT = "collaboration.urgent";

    private static final String WAITING = "waiting-for-asker";

    private final Clocks clocks;

    Terms(Clocks clocks) {
        this.clocks = clocks;
    }

    /** @param term of the type; an urgent request has the urgent one in its place */
    Request start(Request request, String term, Actor by) {
        var asked = request.asked();
        var code = asked.urgency() == Urgency.URGENT ? URGENT : term;
        var subject = Subject.of(request.id());
        var clock = clocks.start(NewClock.ruled(subject, code, asked.customer(), asked.business(), by));
        return request.promised(new Promise(clock.id(), clock.dueAt()));
    }

    /** The department waits for the asker: its term stands still, unless it is over already. */
    void pause(Request request, Actor by) {
        var promise = request.promise();
        if (promise != null && view(request, promise.clock()).state() == ClockView.State.RUNNING) {
            clocks.pause(promise.clock(), WAITING, by);
        }
    }

    /** The term runs on where it stood still. */
    Request resume(Request request, Actor by) {
        var promise = request.promise();
        if (promise == null || view(request, promise.clock()).pausedSince() == null) {
            return request;
        }
        clocks.resume(promise.clock(), by);
        return promised(request, promise.clock());
    }

    /** It is answered, or needed no more. */
    void stop(Request request, Actor by) {
        var promise = request.promise();
        if (promise != null) {
            clocks.stop(promise.clock(), by);
        }
    }

    private Request promised(Request request, ClockId clock) {
        return request.promised(new Promise(clock, view(request, clock).dueAt()));
    }

    private ClockView view(Request request, ClockId clock) {
        return clocks.of(Subject.of(request.id())).stream()
                .filter(each -> each.id().equals(clock))
                .findFirst()
                .orElseThrow();
    }
}
