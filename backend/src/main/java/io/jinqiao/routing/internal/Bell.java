package io.jinqiao.routing.internal;

import io.jinqiao.cluster.Leadership;
import io.jinqiao.cluster.Signals;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.spi.DeskWorkBell;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Wakes the matcher and says for whom; rung many times while it works, it wakes it once. Where another node leads, the matcher
 * is there, and so the bell is rung there.
 */
@Component
class Bell implements Signals.Subscriber, DeskWorkBell {

    private static final String TOPIC = "routing.bell";
    private static final char CONVERSATION = 'c';
    private static final char PERSON = 'p';
    private static final char DESK_WORK = 'w';
    private static final String EVERYTHING = "*";

    private final Signals signals;
    private final Leadership leadership;
    private final Semaphore rung = new Semaphore(0);
    private Rung since = Rung.nothing();

    Bell(Signals signals, Leadership leadership) {
        this.signals = signals;
        this.leadership = leadership;
        signals.subscribe(TOPIC, this);
    }

    /**
     * What may be different from what was known.
     *
     * @param everything look at all that waits and everybody, whatever is named
     * @param deskWork look at what waits beside conversations, and at what people have in hand of it
     */
    record Rung(boolean everything, boolean deskWork, Set<ConversationId> conversations, Set<StaffId> people) {

        static Rung nothing() {
            return new Rung(false, false, new HashSet<>(), new HashSet<>());
        }

        static Rung all() {
            return new Rung(true, true, new HashSet<>(), new HashSet<>());
        }
    }

    void ring(ConversationId conversation) {
        if (isHere(CONVERSATION + conversation.value().toString())) {
            ringHere(conversation);
        }
    }

    void ring(StaffId person) {
        if (isHere(PERSON + person.value().toString())) {
            ringHere(person);
        }
    }

    void ringForAll() {
        if (isHere(EVERYTHING)) {
            ringForAllHere();
        }
    }

    @Override
    public void changed() {
        AfterCommit.then(() -> {
            if (isHere(String.valueOf(DESK_WORK))) {
                ringForDeskWorkHere();
            }
        });
    }

    /** Whether the matcher is on this node; otherwise the others are told. A new leader reads everything anyway. */
    private boolean isHere(String ringing) {
        if (leadership.leads()) {
            return true;
        }
        signals.publish(TOPIC, ringing.getBytes(StandardCharsets.US_ASCII));
        return false;
    }

    @Override
    public void heard(byte[] payload) {
        if (!leadership.leads()) {
            return;
        }
        var ringing = new String(payload, StandardCharsets.US_ASCII);
        switch (ringing.charAt(0)) {
            case CONVERSATION -> ringHere(new ConversationId(UUID.fromString(ringing.substring(1))));
            case PERSON -> ringHere(new StaffId(UUID.fromString(ringing.substring(1))));
            case DESK_WORK -> ringForDeskWorkHere();
            default -> ringForAllHere();
        }
    }

    @Override
    public void missed() {
        if (leadership.leads()) {
            ringForAllHere();
        }
    }

    private synchronized void ringHere(ConversationId conversation) {
        since.conversations().add(conversation);
        rung.release();
    }

    private synchronized void ringHere(StaffId person) {
        since.people().add(person);
        rung.release();
    }

    /** For the matcher itself, on its own node. */
    synchronized void ringForAllHere() {
        since = new Rung(true, true, since.conversations(), since.people());
        rung.release();
    }

    private synchronized void ringForDeskWorkHere() {
        since = new Rung(since.everything(), true, since.conversations(), since.people());
        rung.release();
    }

    /** What was rung for meanwhile; nothing when nobody rang. */
    Rung await(Duration atMost) throws InterruptedException {
        if (rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
        return take();
    }

    private synchronized Rung take() {
        var taken = since;
        since = Rung.nothing();
        return taken;
    }
}
