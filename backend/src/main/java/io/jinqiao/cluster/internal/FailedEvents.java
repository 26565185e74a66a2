package io.jinqiao.cluster.internal;

import io.jinqiao.cluster.Leadership;
import io.jinqiao.kernel.Alarm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/**
 * What a module was told and failed at, because the database was away or by a mistake of its own, the leader tells it again:
 * after one minute, two, four and so on, at last every hour. Nothing that happened is forgotten for an error.
 */
@Component
class FailedEvents implements Alarm.Bell {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 6;
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int AT_ONCE = 1000;

    private final Leadership leadership;
    private final ObjectProvider<FailedEventPublications> publications;
    private final Clock clock;
    private final Alarm alarm;

    FailedEvents(Leadership leadership, ObjectProvider<FailedEventPublications> publications, Clock clock) {
        this.leadership = leadership;
        this.publications = publications;
        this.clock = clock;
        this.alarm = new Alarm("failed-events", this, clock);
    }

    @Override
    public Alarm alarm() {
        return alarm;
    }

    @Override
    public boolean doOne() {
        if (leadership.leads()) {
            publications
                    .getObject()
                    .resubmit(ResubmissionOptions.defaults()
                            .withMinAge(FIRST)
                            .withBatchSize(AT_ONCE)
                            .withFilter(this::isItsTurn));
        }
        return false;
    }

    @Override
    public Optional<Instant> nextAt() {
        return Optional.of(clock.instant().plus(FIRST));
    }

    private boolean isItsTurn(EventPublication failed) {
        var told = failed.getLastResubmissionDate();
        var tried = told == null ? failed.getPublicationDate() : told;
        return !tried.plus(pause(failed.getCompletionAttempts())).isAfter(clock.instant())
                && OutstandingEvents.isReadable(failed);
    }

    /** @param attempts how often it was tried, from 1 */
    static Duration pause(int attempts) {
        var pause = FIRST.multipliedBy(1L << Math.clamp(attempts - 1, 0, DOUBLINGS));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
