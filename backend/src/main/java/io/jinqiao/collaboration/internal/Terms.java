package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.RequestView.Urgency;
import io.jinqiao.collaboration.internal.Request.Promise;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.NewClock;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The terms of requests (CO2): the one place that speaks to {@code sla}. */
@Component
class Terms {

    static final String URGENT = "collaboration.urgent";

    private static final Duration ORDINARY = Duration.ofHours(4);
    private static final Map<String, Duration> TARGETS =
            Map.of(URGENT, Duration.ofHours(1), "collaboration.loan-progress", Duration.ofHours(2));

    private final Clocks clocks;

    Terms(Clocks clocks) {
        this.clocks = clocks;
    }

    /** @param term of the type; an urgent request has the urgent one in its place */
    Request start(Request request, String term, Actor by) {
        var code = request.asked().urgency() == Urgency.URGENT ? URGENT : term;
        return start(request, code, TARGETS.getOrDefault(code, ORDINARY), by);
    }

    /** The department waits for the asker: its term stands still. */
    void pause(Request request, Actor by) {
        stop(request, by);
    }

    /** What was left of the term when it was paused runs on; what was over already stays over. */
    Request resume(Request request, Actor by) {
        var promise = request.promise();
        var paused = promise == null ? null : running(request, promise.clock());
        if (paused == null || paused.stoppedAt() == null) {
            return request;
        }
        var left = Duration.between(paused.stoppedAt(), paused.dueAt());
        return left.isPositive() ? start(request, paused.term(), left, by) : request;
    }

    /** It is answered, or needed no more. */
    void stop(Request request, Actor by) {
        var promise = request.promise();
        if (promise != null) {
            clocks.stop(promise.clock(), by);
        }
    }

    private Request start(Request request, String term, Duration target, Actor by) {
        var asked = request.asked();
        var clock = clocks.start(
                new NewClock(Subject.of(request.id()), term, target, asked.customer(), asked.business(), by));
        return request.promised(new Promise(clock, running(request, clock).dueAt()));
    }

    private ClockView running(Request request, ClockId clock) {
        return clocks.of(Subject.of(request.id())).stream()
                .filter(each -> each.id().equals(clock))
                .findFirst()
                .orElseThrow();
    }
}
