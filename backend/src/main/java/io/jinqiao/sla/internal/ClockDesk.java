package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockProof;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.NewClock;
import io.jinqiao.sla.Target;
import io.jinqiao.sla.TermRule;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The door other modules knock on. */
@Component
class ClockDesk implements Clocks {

    private final StartClock.Handler start;
    private final StopClock.Handler stop;
    private final PauseClock.Handler pause;
    private final ResumeClock.Handler resume;
    private final ExtendClock.Handler extend;
    private final ReadClocks reads;

    ClockDesk(
            StartClock.Handler start,
            StopClock.Handler stop,
            PauseClock.Handler pause,
            ResumeClock.Handler resume,
            ExtendClock.Handler extend,
            ReadClocks reads) {
        this.start = start;
        this.stop = stop;
        this.pause = pause;
        this.resume = resume;
        this.extend = extend;
        this.reads = reads;
    }

    @Override
    public ClockView start(NewClock clock) {
        return start.handle(new StartClock(clock));
    }

    @Override
    public void stop(ClockId clock, Actor by) {
        stop.handle(new StopClock(clock, by));
    }

    @Override
    public void pause(ClockId clock, String reason, Actor allowedBy) {
        pause.handle(new PauseClock(clock, reason, allowedBy));
    }

    @Override
    public void resume(ClockId clock, Actor by) {
        resume.handle(new ResumeClock(clock, by));
    }

    @Override
    public void extend(ClockId clock, Target more, String reason, Actor approver) {
        extend.handle(new ExtendClock(clock, more, reason, approver));
    }

    @Override
    public List<ClockView> of(Subject subject) {
        return of(List.of(subject));
    }

    @Override
    public List<ClockView> of(List<Subject> subjects) {
        return reads.of(subjects);
    }

    @Override
    public List<ClockView> due(Instant before, int limit) {
        return reads.due(before, Math.clamp(limit, 1, 1000));
    }

    @Override
    public TermRule rule(String term) {
        return reads.rule(term);
    }

    @Override
    public Set<String> terms() {
        return reads.terms();
    }

    @Override
    public Instant wouldBeDue(String term) {
        return reads.wouldBeDue(term);
    }

    @Override
    public ClockProof proof(ClockId clock) {
        return reads.proof(clock);
    }
}
