package io.jinqiao.routing.internal;

import io.jinqiao.channel.DeskConnected;
import io.jinqiao.channel.DeskDisconnected;
import io.jinqiao.kernel.StaffId;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whose desk is connected; a desk that stays silent for 45 seconds is left by its owner. */
@Component
class Attendance implements DisposableBean {

    static final Duration GRACE = Duration.ofSeconds(45);

    private static final Logger LOG = LoggerFactory.getLogger(Attendance.class);

    private final Set<StaffId> connected = ConcurrentHashMap.newKeySet();
    private final Map<StaffId, Future<?>> missed = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("routing-attendance").factory());
    private final MissAgent.Handler miss;
    private final Bell bell;

    Attendance(MissAgent.Handler miss, Bell bell) {
        this.miss = miss;
        this.bell = bell;
    }

    boolean connected(StaffId staff) {
        return connected.contains(staff);
    }

    @EventListener
    void on(DeskConnected news) {
        connected.add(news.staff());
        forget(news.staff());
        bell.ring(news.staff());
    }

    @EventListener
    void on(DeskDisconnected news) {
        connected.remove(news.staff());
        bell.ring(news.staff());
        expect(news.staff());
    }

    /** Back within the grace, or away. */
    void expect(StaffId staff) {
        forget(staff);
        missed.put(staff, timer.schedule(() -> giveUp(staff), GRACE.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }

    private void forget(StaffId staff) {
        var waiting = missed.remove(staff);
        if (waiting != null) {
            waiting.cancel(false);
        }
    }

    private void giveUp(StaffId staff) {
        missed.remove(staff);
        if (connected(staff)) {
            return;
        }
        try {
            miss.handle(new MissAgent(staff));
        } catch (RuntimeException e) {
            LOG.warn("Agent {} could not be marked away yet: {}", staff, e.getMessage());
            expect(staff);
        }
    }
}
