package io.jinqiao.process.internal;

import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the engine catch up, in the very moment in which it is worth another try. */
@Component
class TryAgain implements Alarm.Bell {

    private final MatterRepository matters;
    private final PendingRepository pending;
    private final Patience patience;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Alarm alarm;

    TryAgain(
            MatterRepository matters,
            PendingRepository pending,
            Patience patience,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.matters = matters;
        this.pending = pending;
        this.patience = patience;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.alarm = new Alarm("process-again", this, clock);
    }

    /** To be called in the transaction that keeps what is to be tried. */
    void at(Instant moment) {
        alarm.setOnceCommitted(moment);
    }

    @Override
    public boolean doOne() {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var due = pending.due(clock.instant());
            due.ifPresent(matter -> {
                var locked = matters.lock(matter);
                pending.head(matter).ifPresent(waiting -> patience.again(locked, waiting));
            });
            return due.isPresent();
        }));
    }

    @Override
    public Optional<Instant> nextAt() {
        return pending.nextAt();
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }
}
