package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.events.ProposalScheduled;
import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Wakes in the moment in which a scheduled proposal comes into force. */
@Component
class Calendar implements Alarm.Bell {

    private final PublishScheduled.Handler publish;
    private final ProposalRepository proposals;
    private final Alarm alarm;

    Calendar(PublishScheduled.Handler publish, ProposalRepository proposals, Clock clock) {
        this.publish = publish;
        this.proposals = proposals;
        alarm = new Alarm("editorial-calendar", this, clock);
    }

    @EventListener
    void on(ProposalScheduled scheduled) {
        alarm.setOnceCommitted(scheduled.effectiveFrom());
    }

    @Override
    public boolean doOne() {
        return publish.handle(new PublishScheduled());
    }

    @Override
    public Optional<Instant> nextAt() {
        return proposals.nextAt();
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }
}
