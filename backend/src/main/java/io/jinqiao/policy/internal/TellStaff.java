package io.jinqiao.policy.internal;

import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Wakes when the next policy comes into force, or the next term to acknowledge one passes. */
@Component
class TellStaff implements Alarm.Bell {

    private final TellPolicy.Handler tell;
    private final PolicyRepository policies;
    private final Alarm alarm;

    TellStaff(TellPolicy.Handler tell, PolicyRepository policies, Clock clock) {
        this.tell = tell;
        this.policies = policies;
        this.alarm = new Alarm("policies", this, clock);
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }

    @Override
    public boolean doOne() {
        return tell.handle(new TellPolicy());
    }

    @Override
    public Optional<Instant> nextAt() {
        var reminders = policies.all().stream()
                .filter(kept -> kept.toldAt() != null && kept.remindedAt() == null)
                .map(TellPolicy::dueAt)
                .min(Instant::compareTo);
        return Stream.concat(policies.firstUntold().stream(), reminders.stream())
                .min(Instant::compareTo);
    }
}
