package io.jinqiao.cluster.internal;

import io.jinqiao.cluster.LeaderWork;
import io.jinqiao.cluster.NodeView;
import io.jinqiao.cluster.Nodes;
import io.jinqiao.cluster.NodesGone;
import io.jinqiao.cluster.internal.Pulse.Seen;
import io.jinqiao.kernel.Alarm;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Beats once a second where there are several nodes: says that this one is alive, keeps or seeks the lease, looks who is there
 * and what was changed. Begins and ends what only the leader does. Alone it does not beat, and leads from start to stop.
 */
@Component
class Heart implements SmartLifecycle, Nodes {

    private static final Logger LOG = LoggerFactory.getLogger(Heart.class);
    private static final Duration AFTER_TROUBLE = Duration.ofMillis(200);
    private static final Duration AFTER_THE_LEASE = Duration.ofMillis(20);

    private final Identity identity;
    private final ObjectProvider<JdbcConnectionDetails> database;
    private final Office office;
    private final Remembered remembered;
    private final ObjectProvider<LeaderWork> works;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile List<NodeView> alive = List.of();
    private volatile boolean running;
    private long working;
    private @Nullable Thread thread;

    Heart(
            Identity identity,
            ObjectProvider<JdbcConnectionDetails> database,
            Office office,
            Remembered remembered,
            ObjectProvider<LeaderWork> works,
            ApplicationEventPublisher events,
            Clock clock) {
        this.identity = identity;
        this.database = database;
        this.office = office;
        this.remembered = remembered;
        this.works = works;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean together() {
        return identity.together();
    }

    @Override
    public String self() {
        return identity.tag();
    }

    @Override
    public List<NodeView> alive() {
        return alive;
    }

    @Override
    public void start() {
        running = true;
        if (!identity.together()) {
            begin(1);
            return;
        }
        thread = Thread.ofPlatform().daemon().name("cluster-heart").start(this::beat);
    }

    @Override
    public void stop() {
        running = false;
        var beating = thread;
        if (beating == null) {
            end();
            return;
        }
        LockSupport.unpark(beating);
        try {
            beating.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void beat() {
        try (var pulse = new Pulse(identity, database.getObject(), clock.instant())) {
            while (running) {
                LockSupport.parkNanos(beat(pulse).toNanos());
                if (!office.leads()) {
                    end();
                }
            }
            leave(pulse);
        }
    }

    /** One beat; how long until the next. */
    private Duration beat(Pulse pulse) {
        var asked = System.nanoTime();
        try {
            pulse.sign();
            office.take(claim(pulse, asked));
            var seen = pulse.look();
            follow();
            see(seen);
            remembered.compare(seen.editions());
            return untilNext(seen, asked);
        } catch (SQLException e) {
            pulse.hangUp();
            if (!office.leads()) {
                end();
            }
            LOG.warn("No sign of life could be given: {}", e.getMessage());
            return AFTER_TROUBLE;
        } catch (RuntimeException bug) {
            LOG.error("A beat went wrong; the next one begins anew", bug);
            return AFTER_TROUBLE;
        }
    }

    private Claim claim(Pulse pulse, long asked) throws SQLException {
        var held = office.claim();
        if (held.epoch() > 0 && pulse.renew(held.epoch())) {
            return Claim.granted(held.epoch(), asked, identity.lease(), identity.margin());
        }
        var epoch = pulse.claim();
        return epoch.isPresent()
                ? Claim.granted(epoch.getAsLong(), asked, identity.lease(), identity.margin())
                : Claim.NONE;
    }

    /** Who does not lead is there in the moment in which the lease ends. */
    private Duration untilNext(Seen seen, long asked) {
        var next = identity.beat().minusNanos(System.nanoTime() - asked);
        var end = seen.leaseLeft().plus(AFTER_THE_LEASE);
        var soonest = !office.leads() && end.compareTo(next) < 0 ? end : next;
        return soonest.isPositive() ? soonest : AFTER_THE_LEASE;
    }

    private void follow() {
        var claim = office.claim();
        if (working != 0 && working != claim.epoch()) {
            end();
        }
        if (working == 0 && office.leads()) {
            begin(claim.epoch());
        }
    }

    private void begin(long epoch) {
        working = epoch;
        if (identity.together()) {
            LOG.info("{} leads, term {}", identity.tag(), epoch);
        }
        works.orderedStream().forEach(LeaderWork::begin);
    }

    private void end() {
        if (working == 0) {
            return;
        }
        if (identity.together()) {
            LOG.info("{} leads no more, term {}", identity.tag(), working);
        }
        working = 0;
        works.orderedStream().forEach(LeaderWork::end);
    }

    private void see(Seen seen) {
        var gone = new HashSet<String>();
        alive.forEach(node -> gone.add(node.tag()));
        seen.alive().forEach(node -> gone.remove(node.tag()));
        alive = seen.alive();
        if (!gone.isEmpty()) {
            tell(gone);
        }
    }

    private void tell(Set<String> gone) {
        LOG.warn("Gone: {}", gone);
        Alarm.wakeAll();
        events.publishEvent(new NodesGone(gone));
    }

    private void leave(Pulse pulse) {
        var held = office.claim();
        end();
        office.take(Claim.NONE);
        try {
            pulse.forgetLongGone();
            if (held.epoch() > 0) {
                pulse.release(held.epoch());
            }
            pulse.leave();
        } catch (SQLException e) {
            LOG.warn("The others learn in seconds that this node left: {}", e.getMessage());
        }
    }
}
