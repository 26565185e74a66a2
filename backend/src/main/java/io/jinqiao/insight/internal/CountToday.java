package io.jinqiao.insight.internal;

import io.jinqiao.cluster.Signals;
import io.jinqiao.insight.counting.Threads;
import io.jinqiao.journal.FactWatcher;
import io.jinqiao.journal.Journal;
import io.jinqiao.journal.KeptFact;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts the day from facts: once from the journal when first asked, from then on as they are kept, by this node or another. Where
 * a signal of another may be missing, from the journal again.
 */
@Component
class CountToday implements FactWatcher, Signals.Subscriber {

    private static final String TOPIC = "insight.facts";

    private static final ZoneId HOME = Threads.HOME;

    /** What stands now may have begun before midnight. */
    private static final Duration LOOK_BACK = Duration.ofDays(1);

    private static final List<String> KINDS = List.of(
            "conversation.opened",
            "conversation.closed",
            "conversation.understood",
            "routing.queued",
            "routing.assigned",
            "routing.left-queue",
            "ticket.opened",
            "sla.clock-broken",
            "sla.clock-stopped");

    private enum State {
        UNASKED,
        READING,
        LIVE
    }

    private final JsonMapper json;
    private final Signals signals;
    private final Clock clock;
    private final List<KeptFact> meanwhile = new ArrayList<>();
    private final Set<Long> read = new HashSet<>();
    private State state = State.UNASKED;
    private Instant begin = Instant.MIN;
    private Counters counters = new Counters(Instant.MIN);
    private Standing standing = new Standing();

    CountToday(JsonMapper json, Signals signals, Clock clock) {
        this.json = json;
        this.signals = signals;
        this.clock = clock;
        signals.subscribe(TOPIC, this);
    }

    @Override
    public void kept(List<KeptFact> facts) {
        take(facts);
        if (!signals.alone()) {
            var counted =
                    facts.stream().filter(fact -> KINDS.contains(fact.kind())).toList();
            if (!counted.isEmpty()) {
                signals.publish(TOPIC, json.writeValueAsBytes(counted));
            }
        }
    }

    @Override
    public void heard(byte[] payload) {
        take(List.of(json.readValue(payload, KeptFact[].class)));
    }

    @Override
    public synchronized void missed() {
        if (state == State.LIVE) {
            forget();
        }
    }

    private synchronized void take(List<KeptFact> facts) {
        switch (state) {
            case UNASKED -> {}
            case READING -> meanwhile.addAll(facts);
            case LIVE -> facts.forEach(this::count);
        }
    }

    /** The day and the moment, seen together. */
    <T> T look(Journal journal, BiFunction<Counters, Standing, T> reader) {
        readOnce(journal);
        synchronized (this) {
            turnTheDay();
            return reader.apply(counters, standing);
        }
    }

    private void readOnce(Journal journal) {
        synchronized (this) {
            if (state != State.UNASKED) {
                return;
            }
            state = State.READING;
        }
        try {
            var now = clock.instant();
            begin(journal.between(KINDS, midnight(now).minus(LOOK_BACK), now.plusSeconds(1)));
        } catch (RuntimeException e) {
            forget();
            throw e;
        }
    }

    private synchronized void begin(List<KeptFact> facts) {
        counters = new Counters(Instant.MIN);
        standing = new Standing();
        begin = Instant.MIN;
        turnTheDay();
        facts.forEach(this::count);
        facts.forEach(fact -> read.add(fact.number()));
        state = State.LIVE;
        meanwhile.forEach(this::count);
        meanwhile.clear();
    }

    private synchronized void forget() {
        state = State.UNASKED;
        meanwhile.clear();
    }

    private void count(KeptFact fact) {
        if (!KINDS.contains(fact.kind()) || read.contains(fact.number())) {
            return;
        }
        turnTheDay();
        var body = Body.of(fact.body(), json);
        counters.count(fact, body);
        standing.follow(fact, body);
    }

    private void turnTheDay() {
        var today = midnight(clock.instant());
        if (!today.equals(begin)) {
            begin = today;
            counters = counters.next(today);
        }
    }

    /** When the day began at home. */
    static Instant midnight(Instant moment) {
        return moment.atZone(HOME).truncatedTo(ChronoUnit.DAYS).toInstant();
    }
}
