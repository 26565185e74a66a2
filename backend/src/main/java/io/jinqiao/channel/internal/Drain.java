package io.jinqiao.channel.internal;

import io.jinqiao.cluster.Signals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * What a node does first when it is told to stop: it says that it takes nobody any more, which a load balancer reads from
 * {@code /ops/health}, and sends those who are connected to another node, little by little. Requests go on meanwhile; the
 * web server, the writer of messages and the bus stop after this, in that order.
 *
 * <p>A node that is alone has nobody to send them to: they come back when it does.
 */
@Component
class Drain implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);
    private static final Duration LAST_PATIENCE = Duration.ofSeconds(2);
    private static final Duration STEP = Duration.ofMillis(20);

    private final Connections connections;
    private final Signals signals;
    private final ApplicationContext context;
    private final Duration window;
    private volatile boolean running;

    Drain(Connections connections, Signals signals, ApplicationContext context, ChannelSettings settings) {
        this.connections = connections;
        this.signals = signals;
        this.context = context;
        this.window = settings.drain();
    }

    @Override
    public void start() {
        connections.admit(true);
        running = true;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public void stop(Runnable done) {
        running = false;
        connections.admit(false);
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        Thread.startVirtualThread(() -> {
            try {
                sendAway(signals.alone() ? Duration.ZERO : window);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            } finally {
                done.run();
            }
        });
    }

    /** In no order, so that nobody's reload brings everybody back at once. */
    private void sendAway(Duration within) throws InterruptedException {
        var all = new ArrayList<>(connections.all());
        if (all.isEmpty()) {
            return;
        }
        LOG.info("{} connections move within {} ms", all.size(), within.toMillis());
        Collections.shuffle(all);
        var steps = (int) Math.max(1, within.dividedBy(STEP));
        for (int step = 0; step < steps; step++) {
            all.subList(share(all.size(), step, steps), share(all.size(), step + 1, steps))
                    .forEach(it -> it.wire().close(Wire.MOVE, "moving"));
            if (steps > 1) {
                Thread.sleep(STEP);
            }
        }
        var until = System.nanoTime() + LAST_PATIENCE.toNanos();
        while (!connections.all().isEmpty() && System.nanoTime() < until) {
            connections.all().forEach(it -> it.wire().close(Wire.MOVE, "moving"));
            Thread.sleep(STEP);
        }
    }

    private static int share(int all, int step, int steps) {
        return (int) ((long) all * step / steps);
    }
}
