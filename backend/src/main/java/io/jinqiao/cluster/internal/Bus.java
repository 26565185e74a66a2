package io.jinqiao.cluster.internal;

import io.jinqiao.cluster.Signals;
import java.nio.BufferUnderflowException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** This node's end of the bus; where no bus is configured it does nothing, and no class of a client is loaded. */
@Component
@EnableConfigurationProperties({BusSettings.class, Identity.class})
class Bus implements Signals, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Bus.class);

    private final UUID me = UUID.randomUUID();
    private final BusSettings settings;
    private final Identity identity;
    private final Outbox outbox = new Outbox(me);
    private final Heard heard = new Heard();
    private final List<Mailbox> mailboxes = new CopyOnWriteArrayList<>();
    private volatile @Nullable RedisLink link;

    Bus(BusSettings settings, Identity identity) {
        this.settings = settings;
        this.identity = identity;
    }

    @Override
    public boolean alone() {
        return settings.alone();
    }

    @Override
    public boolean hears() {
        var to = link;
        return alone() || (to != null && to.hears());
    }

    @Override
    public void publish(String topic, byte[] payload) {
        if (!alone()) {
            outbox.add(topic, payload);
        }
    }

    @Override
    public void subscribe(String topic, Subscriber subscriber) {
        mailboxes.add(new Mailbox(topic, subscriber));
    }

    /** What came over the bus, one's own included. Called by one thread, as are the two below. */
    void hear(byte[] bytes) {
        try {
            var envelope = Envelope.of(bytes);
            if (!envelope.from().equals(me)) {
                hear(envelope);
            }
        } catch (BufferUnderflowException stranger) {
            LOG.warn("Something on the bus that no node said: {} bytes", bytes.length);
        }
        if (heard.someoneFellSilent(System.nanoTime())) {
            LOG.warn("A node fell silent; what it may have left unsaid is read from the database");
            missed();
        }
    }

    private void hear(Envelope envelope) {
        if (heard.lostBefore(envelope, System.nanoTime())) {
            LOG.warn("Signals of node {} were lost; read from the database instead", envelope.from());
            missed();
        }
        if (envelope.isSignal()) {
            mailboxes.stream()
                    .filter(it -> it.topic().equals(envelope.topic()))
                    .forEach(it -> it.put(envelope.payload()));
        }
    }

    /** Since when this node was deaf is unknown to it. */
    void listeningAgain() {
        heard.listenAgain(System.nanoTime());
        missed();
    }

    private void missed() {
        mailboxes.forEach(Mailbox::missed);
    }

    @Override
    public void start() {
        if (alone()) {
            if (identity.together()) {
                LOG.warn("Several nodes without jinqiao.cluster.redis: what is said at one is not shown live at the"
                        + " others");
            }
            return;
        }
        if (link != null) {
            return;
        }
        mailboxes.forEach(Mailbox::open);
        var fresh = new RedisLink(settings, outbox, this);
        fresh.start();
        link = fresh;
    }

    /** Says what is left to say, and farewell. */
    @Override
    public void stop() {
        var old = link;
        if (old != null) {
            old.stop();
            link = null;
            mailboxes.forEach(Mailbox::shut);
        }
    }

    @Override
    public boolean isRunning() {
        return link != null;
    }

    /** Before everything that tells something, and after it at the end. */
    @Override
    public int getPhase() {
        return -100;
    }
}
