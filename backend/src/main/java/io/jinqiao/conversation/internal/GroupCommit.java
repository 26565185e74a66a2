package io.jinqiao.conversation.internal;

import io.jinqiao.conversation.NewMessage;
import io.jinqiao.conversation.Receipt;
import io.jinqiao.conversation.events.MessagesStored;
import io.jinqiao.conversation.internal.StoreMessages.Busy;
import io.jinqiao.conversation.internal.StoreMessages.Declined;
import io.jinqiao.conversation.internal.StoreMessages.Kept;
import io.jinqiao.conversation.internal.StoreMessages.Outcome;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.stereotype.Component;

/**
 * One writer stores all that waits in one transaction, so the cost of a durable commit is shared: the busier the house,
 * the cheaper a message. A second thread tells what was stored, in commit order, while the writer stores on.
 */
@Component
class GroupCommit implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int LONGEST_QUEUE = 20_000;
    private static final int LARGEST_BATCH = 1_000;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>(LONGEST_QUEUE);
    private final StoreMessages.Handler store;
    private final ApplicationEventPublisher events;
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("message-teller").daemon().factory());
    private volatile boolean running;
    private Thread writer = new Thread(() -> {});

    GroupCommit(StoreMessages.Handler store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    private record Waiting(NewMessage message, CompletableFuture<Receipt> receipt, long sinceNanos) {}

    /** Completes after commit. */
    CompletableFuture<Receipt> join(NewMessage message) {
        var waiting = new Waiting(message, new CompletableFuture<>(), System.nanoTime());
        if (!queue.offer(waiting)) {
            waiting.receipt.completeExceptionally(overloaded());
        }
        return waiting.receipt;
    }

    @Override
    public void start() {
        running = true;
        writer = Thread.ofPlatform().name("message-writer").daemon().start(this::write);
    }

    /** Stores what waits, then ends. */
    @Override
    public void stop() {
        running = false;
        writer.interrupt();
        try {
            writer.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Runs before the first request comes in and until the last one is answered. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void write() {
        var batch = new ArrayList<Waiting>(LARGEST_BATCH);
        while (running || !queue.isEmpty()) {
            try {
                fill(batch);
                if (!batch.isEmpty()) {
                    var busy = commit(List.copyOf(batch));
                    batch.clear();
                    batch.addAll(busy);
                }
            } catch (RuntimeException bug) {
                LOG.error("Messages were not stored, incident {}", Ids.next(), bug);
                batch.forEach(it -> it.receipt.completeExceptionally(unavailable()));
                batch.clear();
            }
        }
    }

    /** Waits for the first message, or a moment for those whose conversation was busy; takes all that wait. */
    private void fill(List<Waiting> batch) {
        try {
            var first = batch.isEmpty() ? queue.poll(1, TimeUnit.MINUTES) : queue.poll(2, TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
            }
        } catch (InterruptedException e) {
            running = false;
        }
        queue.drainTo(batch, LARGEST_BATCH - Math.min(batch.size(), LARGEST_BATCH));
    }

    /** Returns those to try again. */
    private List<Waiting> commit(List<Waiting> batch) {
        try {
            var outcomes = store.handle(
                    new StoreMessages(batch.stream().map(Waiting::message).toList()));
            teller.execute(() -> tell(batch, outcomes));
            return busy(batch, outcomes);
        } catch (DataAccessResourceFailureException e) {
            return fail(batch, e);
        } catch (NonTransientDataAccessException e) {
            return split(batch, e);
        } catch (RuntimeException e) {
            return fail(batch, e);
        }
    }

    /** One message the database will not take must not cost the others their place. */
    private List<Waiting> split(List<Waiting> batch, RuntimeException e) {
        if (batch.size() == 1) {
            return fail(batch, e);
        }
        var middle = batch.size() / 2;
        var busy = new ArrayList<>(commit(batch.subList(0, middle)));
        busy.addAll(commit(batch.subList(middle, batch.size())));
        return busy;
    }

    private static List<Waiting> fail(List<Waiting> batch, RuntimeException e) {
        var cause = NestedExceptionUtils.getMostSpecificCause(e);
        var state = cause instanceof SQLException sql ? sql.getSQLState() : "none";
        LOG.warn(
                "{} messages were not stored: {}, SQL state {}",
                batch.size(),
                cause.getClass().getName(),
                state);
        batch.forEach(it -> it.receipt.completeExceptionally(unavailable()));
        return List.of();
    }

    private static List<Waiting> busy(List<Waiting> batch, List<Outcome> outcomes) {
        var again = new ArrayList<Waiting>();
        for (int i = 0; i < batch.size(); i++) {
            if (outcomes.get(i) instanceof Busy) {
                var waiting = batch.get(i);
                if (System.nanoTime() - waiting.sinceNanos < PATIENCE_NANOS) {
                    again.add(waiting);
                } else {
                    waiting.receipt.completeExceptionally(overloaded());
                }
            }
        }
        return again;
    }

    /** First those who deliver, then whoever sent: both read the same order. */
    private void tell(List<Waiting> batch, List<Outcome> outcomes) {
        var stored = Posted.stored(outcomes);
        try {
            if (!stored.isEmpty()) {
                events.publishEvent(new MessagesStored(stored));
            }
        } catch (RuntimeException bug) {
            LOG.error("A listener failed on stored messages, incident {}", Ids.next(), bug);
        }
        for (int i = 0; i < batch.size(); i++) {
            var receipt = batch.get(i).receipt;
            switch (outcomes.get(i)) {
                case Kept kept -> receipt.complete(kept.receipt());
                case Declined(var why) -> receipt.completeExceptionally(why);
                case Busy _ -> {}
            }
        }
    }

    private static Refused overloaded() {
        return new Refused(Refused.Kind.UNAVAILABLE, "conversation.overloaded", "Too many messages at this moment");
    }

    private static Refused unavailable() {
        return new Refused(Refused.Kind.UNAVAILABLE, "web.store-unavailable", "Nothing can be saved right now");
    }
}
