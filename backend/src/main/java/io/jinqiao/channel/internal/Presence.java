package io.jinqiao.channel.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.channel.DeskConnected;
import io.jinqiao.channel.DeskDisconnected;
import io.jinqiao.cluster.Signals;
import io.jinqiao.kernel.StaffId;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whose desk is connected, at whichever node. Each node says whose come and go, and every five seconds all of its own; a node
 * that says nothing for twenty seconds, while others could be heard, has none any more.
 */
@Component
class Presence implements Signals.Subscriber {

    static final Duration BEAT = Duration.ofSeconds(5);

    private static final String TOPIC = "channel.desks";
    private static final Duration SILENCE = BEAT.multipliedBy(4);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final UUID here = UUID.randomUUID();
    private final Map<UUID, Set<StaffId>> desks = new HashMap<>();
    private final Map<UUID, Long> heardAtNanos = new HashMap<>();
    private final Connections connections;
    private final Signals signals;
    private final ApplicationEventPublisher news;
    private final LongSupplier nanoTime;

    @Autowired
    Presence(Connections connections, Signals signals, ApplicationEventPublisher news) {
        this(connections, signals, news, System::nanoTime);
    }

    Presence(Connections connections, Signals signals, ApplicationEventPublisher news, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.connections = connections;
        this.signals = signals;
        this.news = news;
        desks.put(here, new HashSet<>());
        signals.subscribe(TOPIC, this);
    }

    /**
     * What one node says of its desks.
     *
     * @param whole whether {@code there} are all of its desks, and not only those that came
     * @param tellMe whether the others shall say all of theirs
     */
    private record Word(UUID node, boolean whole, boolean tellMe, Set<StaffId> there, Set<StaffId> gone) {}

    /** A desk of this person came or went at this node; what is true at this moment is told. */
    synchronized void look(StaffId staff) {
        var there = connections.of(staff).isEmpty() ? Set.<StaffId>of() : Set.of(staff);
        var gone = there.isEmpty() ? Set.of(staff) : Set.<StaffId>of();
        change(here, there, gone);
        say(new Word(here, false, false, there, gone));
    }

    @Override
    public synchronized void heard(byte[] payload) {
        var word = JSON.readValue(payload, Word.class);
        var known = desks.computeIfAbsent(word.node(), _ -> new HashSet<>());
        heardAtNanos.put(word.node(), nanoTime.getAsLong());
        var gone = new HashSet<>(word.gone());
        if (word.whole()) {
            gone.addAll(known);
            gone.removeAll(word.there());
        }
        change(word.node(), word.there(), gone);
        if (word.tellMe()) {
            sayAll(false);
        }
    }

    @Override
    public synchronized void missed() {
        sayAll(true);
    }

    /** Called every {@link #BEAT}. */
    synchronized void beat() {
        if (signals.alone()) {
            return;
        }
        var now = nanoTime.getAsLong();
        if (!signals.hears()) {
            heardAtNanos.replaceAll((_, _) -> now);
        }
        heardAtNanos.entrySet().stream()
                .filter(it -> now - it.getValue() > SILENCE.toNanos())
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::forget);
        sayAll(false);
    }

    private void forget(UUID node) {
        heardAtNanos.remove(node);
        change(node, Set.of(), Set.copyOf(desks.getOrDefault(node, Set.of())));
        desks.remove(node);
    }

    private void change(UUID node, Set<StaffId> there, Set<StaffId> gone) {
        var own = desks.getOrDefault(node, new HashSet<>());
        for (var staff : there) {
            var isNews = !isConnected(staff);
            own.add(staff);
            if (isNews) {
                news.publishEvent(new DeskConnected(staff));
            }
        }
        for (var staff : gone) {
            if (own.remove(staff) && !isConnected(staff)) {
                news.publishEvent(new DeskDisconnected(staff));
            }
        }
    }

    private boolean isConnected(StaffId staff) {
        return nodesOf(staff) > 0;
    }

    /** At how many nodes this person has a desk. */
    synchronized long nodesOf(StaffId staff) {
        return desks.values().stream().filter(some -> some.contains(staff)).count();
    }

    private void sayAll(boolean tellMe) {
        say(new Word(here, true, tellMe, Set.copyOf(desks.getOrDefault(here, Set.of())), Set.of()));
    }

    private void say(Word word) {
        if (!signals.alone()) {
            signals.publish(TOPIC, JSON.writeValueAsString(word).getBytes(UTF_8));
        }
    }
}
