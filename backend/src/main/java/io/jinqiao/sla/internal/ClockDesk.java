package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.NewClock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The door other modules knock on. */
@Component
class ClockDesk implements Clocks {

    private final StartClock.Handler start;
    private final StopClock.Handler stop;
    private final TermRepository terms;

    ClockDesk(StartClock.Handler start, StopClock.Handler stop, TermRepository terms) {
        this.start = start;
        this.stop = stop;
        this.terms = terms;
    }

    @Override
    public ClockId start(NewClock clock) {
        return start.handle(new StartClock(clock));
    }

    @Override
    public void stop(ClockId clock, Actor by) {
        stop.handle(new StopClock(clock, by));
    }

    @Override
    public List<ClockView> of(Subject subject) {
        return of(List.of(subject));
    }

    @Override
    public List<ClockView> of(List<Subject> subjects) {
        return subjects.isEmpty() ? List.of() : views(terms.of(subjects));
    }

    @Override
    public List<ClockView> due(Instant before, int limit) {
        return views(terms.due(before, Math.clamp(limit, 1, 1000)));
    }

    private static List<ClockView> views(List<Term> found) {
        return found.stream().map(Term::view).toList();
    }
}
