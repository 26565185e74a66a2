package io.jinqiao.channel.internal;

import io.github.bucket4j.Bucket;
import io.jinqiao.conversation.Receipt;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Refused;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/** One browser, app or desk that is connected: who it is, how far it has read, what it waits to hear about. */
final class Connection {

    /** Another node's messages may be overtaken by so many of this one's. */
    private static final int OVERTAKEN = 20;

    private static final int FRAMES_A_MESSAGE = 5;

    private final Wire wire;
    private final long since = System.nanoTime();
    private final Map<ConversationId, Stream> streams = new HashMap<>(2);
    private final Set<Sent> unanswered = new HashSet<>(2);
    private volatile @Nullable Actor who;
    private @Nullable Bucket allowance;
    private @Nullable Bucket attention;

    Connection(Session session, Room room) {
        wire = new Wire(session, room);
    }

    private record Sent(ConversationId conversation, String clientId) {}

    Wire wire() {
        return wire;
    }

    void introduce(Actor actor) {
        who = actor;
    }

    @Nullable Actor who() {
        return who;
    }

    boolean isStaff() {
        return who != null && who.kind() == Actor.Kind.STAFF;
    }

    boolean isNamelessAfter(Duration patience) {
        return who == null && System.nanoTime() - since > patience.toNanos();
    }

    /** False when it speaks faster than anybody types. */
    synchronized boolean maySpeak(ChannelSettings settings) {
        if (allowance == null) {
            allowance = bucket(settings.burst(), settings.perSecond());
        }
        return allowance.tryConsume(1);
    }

    /** False when it sends more frames of whatever kind than any page does, each of which may cost a question to the database. */
    synchronized boolean mayAsk(ChannelSettings settings) {
        if (attention == null) {
            attention =
                    bucket(FRAMES_A_MESSAGE * (long) settings.burst(), FRAMES_A_MESSAGE * (long) settings.perSecond());
        }
        return attention.tryConsume(1);
    }

    private static Bucket bucket(long burst, long perSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }

    synchronized void sent(ConversationId conversation, String clientId) {
        unanswered.add(new Sent(conversation, clientId));
    }

    /** Acknowledges unless it is done already: a retry, or a message of another connection's, is told once too. */
    void acknowledge(ConversationId conversation, Receipt receipt) {
        synchronized (this) {
            if (!unanswered.remove(new Sent(conversation, receipt.clientId()))) {
                return;
            }
            wire.ack(Frames.ack(conversation, receipt));
        }
        wire.flush();
    }

    void refuse(@Nullable ConversationId conversation, @Nullable String clientId, Refused why) {
        if (conversation != null && clientId != null) {
            synchronized (this) {
                unanswered.remove(new Sent(conversation, clientId));
            }
        }
        wire.frame(Frames.refused(clientId, why));
        wire.flush();
    }

    /**
     * A message was stored; leaves with the next flush. True when something before it has to be read first: of a
     * conversation that is new here, unless this node hears everything in order, because it is alone.
     */
    synchronized boolean deliver(Letter letter, String json, boolean alone) {
        var stream = streams.get(letter.conversation());
        if (stream == null) {
            var before = letter.number() - 1;
            stream = alone || before == 0 ? Stream.live(before) : Stream.live(Math.max(0, before - OVERTAKEN));
            streams.put(letter.conversation(), stream);
        }
        var step = stream.offer(letter.number());
        if (step == Stream.Step.SEND) {
            var answered =
                    letter.from().equals(who) && unanswered.remove(new Sent(letter.conversation(), letter.clientId()));
            if (answered && !letter.hasHidden()) {
                wire.ack(letter.ack());
            } else {
                wire.message(json);
            }
        }
        return step == Stream.Step.READ;
    }

    /** The conversations it is in, and up to which number. */
    synchronized Map<ConversationId, Long> places() {
        var places = new HashMap<ConversationId, Long>(streams.size());
        streams.forEach((conversation, stream) -> places.put(conversation, stream.sent()));
        return places;
    }

    /** There are messages up to this number, that it may not have been told of. True when it has to read them. */
    synchronized boolean expect(ConversationId conversation, long number) {
        var stream = streams.get(conversation);
        return stream != null && stream.expect(number);
    }

    /** From now on live messages are noted, until the missing ones are read. */
    synchronized void fallBehind(ConversationId conversation, long after) {
        streams.put(conversation, Stream.behind(after));
    }

    synchronized long sentUpTo(ConversationId conversation) {
        var stream = streams.get(conversation);
        return stream == null ? 0 : stream.sent();
    }

    synchronized void read(ConversationId conversation, long number, String json) {
        var stream = streams.get(conversation);
        if (stream != null && stream.read(number)) {
            wire.message(json);
        }
    }

    /** False when messages came meanwhile that have to be read. */
    synchronized boolean goLive(ConversationId conversation) {
        var stream = streams.get(conversation);
        return stream == null || stream.goLive();
    }
}
