package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.NewClock;
import io.jinqiao.sla.Target;
import io.jinqiao.sla.events.ClockBroken;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What {@code ./jinqiao bench clocks} asks for. Exists only where {@code jinqiao.bench} is set. */
@RestController
@ConditionalOnProperty("jinqiao.bench")
@RequestMapping("/bench/clocks")
class ClockBench {

    private static final String KIND = "bench";

    /** Open clocks that are due between an hour and a year from now. */
    private static final String FILL = """
            insert into sla.clock (id, subject, term, target, warnings, started_at, due_at, state, warned, next_at)
            select gen_random_uuid(), 'filler:' || gen_random_uuid(), 'bench.filler',
                   '{"kind":"ELAPSED","time":"PT8760H"}', '[]', cast(:now as timestamptz), due, 'RUNNING', 0, due
              from (select cast(:now as timestamptz) + interval '1 hour' + random() * interval '364 days' as due
                      from generate_series(1, :clocks)) as filler
            """;

    private final Clocks clocks;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final ConcurrentLinkedQueue<Long> lateness = new ConcurrentLinkedQueue<>();

    ClockBench(Clocks clocks, JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @GetMapping("/fill")
    int fill(@RequestParam int open) {
        var filled = jdbc.sql(FILL)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("clocks", open)
                .update();
        jdbc.sql("vacuum (analyze) sla.clock").update();
        return filled;
    }

    /** Starts clocks one after the other, each in its own transaction; microseconds of each. */
    @GetMapping("/add")
    List<Long> add(@RequestParam int clocks) {
        return IntStream.range(0, clocks)
                .mapToObj(number -> {
                    var began = System.nanoTime();
                    start(Duration.ofDays(30).plusSeconds(number));
                    return (System.nanoTime() - began) / 1000;
                })
                .toList();
    }

    /** Promises clocks that break spread over a time, from five seconds after the last is promised. */
    @GetMapping("/promise")
    void promise(@RequestParam int clocks, @RequestParam long overMillis) {
        lateness.clear();
        var begin = clock.instant().plusMillis(5_000 + clocks * 4L);
        transaction.executeWithoutResult(status -> IntStream.range(0, clocks).forEach(number -> {
            var due = begin.plusMillis(overMillis * number / clocks);
            start(Duration.between(clock.instant(), due));
        }));
    }

    /** Milliseconds between the due moment and the commit in which it was told, of all that broke so far. */
    @GetMapping("/lateness")
    List<Long> lateness() {
        return List.copyOf(lateness);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ClockBroken broken) {
        if (broken.subject().kind().equals(KIND)) {
            lateness.add(Duration.between(broken.dueAt(), clock.instant()).toMillis());
        }
    }

    /** Of a subject of its own, so that each is found by itself. */
    private void start(Duration time) {
        var subject = new Subject(KIND, Ids.next());
        clocks.start(NewClock.of(subject, "bench.term", new Target.Elapsed(time), null, null, Actor.SYSTEM));
    }
}
