package io.jinqiao.cluster.internal;

import io.jinqiao.cluster.Memories;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What this node remembers, and of which edition. A change counts its name's edition up in its own transaction, so that no
 * other node can miss it: with every beat of its heart each compares.
 */
@Component
class Remembered implements Memories {

    private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);

    private static final String COUNT_UP = """
        insert into cluster.edition as known (name, number) values (:name, 1)
        on conflict (name) do update set number = known.number + 1 returning number
        """;

    private final Identity identity;
    private final JdbcClient jdbc;
    private final Map<String, Runnable> memories = new ConcurrentHashMap<>();
    private final Map<String, Long> editions = new ConcurrentHashMap<>();
    private final AtomicBoolean reading = new AtomicBoolean();

    Remembered(Identity identity, JdbcClient jdbc) {
        this.identity = identity;
        this.jdbc = jdbc;
    }

    @Override
    public Memory of(String name, Runnable readAgain) {
        if (memories.putIfAbsent(name, readAgain) != null) {
            throw new IllegalStateException("Two memories are called " + name);
        }
        return new Memory() {
            @Override
            public void changed() {
                Remembered.this.changed(name, readAgain);
            }

            @Override
            public void changedForOthers() {
                if (identity.together()) {
                    Remembered.this.changed(name, () -> {});
                }
            }
        };
    }

    private void changed(String name, Runnable readAgain) {
        var number = identity.together() ? countUp(name) : 0L;
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            own(name, number, readAgain);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                own(name, number, readAgain);
            }
        });
    }

    private long countUp(String name) {
        return jdbc.sql(COUNT_UP).param("name", name).query(Long.class).single();
    }

    /** If nobody else's change came between, there is nothing to read for this one again. */
    private void own(String name, long number, Runnable readAgain) {
        readAgain.run();
        editions.computeIfPresent(name, (_, before) -> before == number - 1 ? number : before);
    }

    /**
     * Called with every beat, which does not wait for it: reading anew may take seconds. What cannot be read again now is tried with
     * the next.
     */
    void compare(Map<String, Long> now) {
        var old = memories.keySet().stream()
                .filter(name -> !now.getOrDefault(name, 0L).equals(editions.get(name)))
                .toList();
        if (!old.isEmpty() && reading.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("cluster-memories").start(() -> readAgain(old, now));
        }
    }

    private void readAgain(List<String> names, Map<String, Long> now) {
        try {
            for (var name : names) {
                readAgain(name, now.getOrDefault(name, 0L), Objects.requireNonNull(memories.get(name)));
            }
        } finally {
            reading.set(false);
        }
    }

    private void readAgain(String name, long number, Runnable readAgain) {
        try {
            readAgain.run();
            editions.put(name, number);
            LOG.debug("{} read again, edition {}", name, number);
        } catch (RuntimeException e) {
            LOG.warn("{} could not be read again, once more in a moment: {}", name, e.toString());
        }
    }
}
