package io.jinqiao.channel.internal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps live connections alive, tells them the news, and shows the nameless out. */
@Component
class Heartbeat implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int HELLO_EXPECTED = 4001;

    private final Connections connections;
    private final TellEvents events;
    private final Presence presence;
    private @Nullable ScheduledExecutorService timer;

    Heartbeat(Connections connections, TellEvents events, Presence presence) {
        this.connections = connections;
        this.events = events;
        this.presence = presence;
    }

    @Override
    public void start() {
        var own = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("live-heartbeat").daemon().factory());
        every(own, Duration.ofMillis(250), events::tell);
        every(own, Duration.ofSeconds(5), this::showOut);
        every(own, Presence.BEAT, presence::beat);
        every(own, Duration.ofSeconds(30), this::ping);
        timer = own;
    }

    @Override
    public void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    /** After {@link Drain}: until then connections are kept alive. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 1;
    }

    @Override
    public boolean isRunning() {
        return timer != null;
    }

    private void showOut() {
        connections.all().stream()
                .filter(it -> it.isNamelessAfter(PATIENCE))
                .forEach(it -> it.wire().close(HELLO_EXPECTED, "hello expected"));
        connections.all().stream()
                .map(Connection::wire)
                .filter(Wire::isLingering)
                .forEach(Wire::disconnect);
    }

    private void ping() {
        connections.all().forEach(it -> it.wire().ping());
    }

    private static void every(ScheduledExecutorService timer, Duration beat, Runnable duty) {
        var _ = timer.scheduleAtFixedRate(
                () -> {
                    try {
                        duty.run();
                    } catch (RuntimeException bug) {
                        LOG.error("The heartbeat stumbled", bug);
                    }
                },
                beat.toMillis(),
                beat.toMillis(),
                TimeUnit.MILLISECONDS);
    }
}
