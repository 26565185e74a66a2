package io.jinqiao.routing.internal;

import io.jinqiao.kernel.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The one matcher: sleeps until the bell rings or somebody's patience ends, then matches whoever can be matched. */
@Component
class MatchWaiting implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MatchWaiting.class);

    /** Only a net: whatever matters rings the bell. */
    private static final Duration NET = Duration.ofSeconds(30);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final WaitingRepository waitings;
    private final Roster roster;
    private final TakeWaiting.Handler take;
    private final CatchUp catchUp;
    private final Bell bell;
    private final Clock clock;
    private volatile boolean running;

    MatchWaiting(
            WaitingRepository waitings,
            Roster roster,
            TakeWaiting.Handler take,
            CatchUp catchUp,
            Bell bell,
            Clock clock) {
        this.waitings = waitings;
        this.roster = roster;
        this.take = take;
        this.catchUp = catchUp;
        this.bell = bell;
        this.clock = clock;
    }

    /** One round; how long the next may wait for the bell. */
    Duration match() {
        var queue = waitings.all();
        if (queue.isEmpty()) {
            return NET;
        }
        Matcher.plan(queue, roster.agents(), clock.instant()).forEach(this::carryOut);
        var now = clock.instant();
        return Matcher.nextLook(queue, now)
                .map(next -> Duration.between(now, next).plusMillis(1))
                .filter(soon -> soon.compareTo(NET) < 0)
                .orElse(NET);
    }

    private void carryOut(Match match) {
        try {
            if (!take.handle(new TakeWaiting(match))) {
                bell.ring();
            }
        } catch (Refused refused) {
            LOG.info("Conversation {} was not matched: {}", match.waiting().conversation(), refused.code());
            catchUp.with(match.waiting().conversation());
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("routing-matcher").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        bell.ring();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        var caughtUp = false;
        var netAt = Instant.MIN;
        while (running) {
            try {
                if (!caughtUp) {
                    catchUp.withEverything();
                    caughtUp = true;
                }
                if (!clock.instant().isBefore(netAt)) {
                    catchUp.withWhatEnded();
                    netAt = clock.instant().plus(NET);
                }
                bell.await(match());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Matching waits for the database: {}", e.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            bell.await(AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        bell.ring();
    }
}
