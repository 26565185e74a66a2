package io.jinqiao.journal.internal;

import io.jinqiao.journal.Journal;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Facts;
import io.jinqiao.kernel.Subject;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What {@code ./jinqiao bench seal} asks for. Exists only where {@code jinqiao.bench} is set. */
@RestController
@ConditionalOnProperty("jinqiao.bench")
@RequestMapping("/bench/seal")
class JournalBench {

    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    JournalBench(Journal journal, ApplicationEventPublisher events, TransactionOperations transaction, Clock clock) {
        this.journal = journal;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** As large as most facts are. */
    record Measured(CustomerId customer, Subject subject, String words, long number, Actor by, Instant at)
            implements Fact {

        @Override
        public String kind() {
            return "bench.measured";
        }

        @Override
        public @Nullable String business() {
            return "card.debit.use";
        }
    }

    /** Keeps facts, so many a transaction; microseconds of all. */
    @GetMapping("/keep")
    long keep(@RequestParam int facts, @RequestParam int together) {
        var began = System.nanoTime();
        for (int kept = 0; kept < facts; kept += together) {
            int first = kept;
            transaction.executeWithoutResult(status -> publish(first, Math.min(facts, first + together)));
        }
        return (System.nanoTime() - began) / 1000;
    }

    /** Seals what there is; microseconds. */
    @GetMapping("/seal")
    long seal() {
        var began = System.nanoTime();
        journal.seal();
        return (System.nanoTime() - began) / 1000;
    }

    private void publish(int first, int end) {
        var customer = CustomerId.next();
        events.publishEvent(new Facts(IntStream.range(first, end)
                .mapToObj(number -> new Measured(
                        customer,
                        Subject.of(customer),
                        "客户称昨日在境外商户连续两次刷卡被拒，余额充足，请核查原因并回电。",
                        number,
                        Actor.of(customer),
                        clock.instant()))
                .toList()));
    }
}
