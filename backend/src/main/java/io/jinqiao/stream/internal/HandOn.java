package io.jinqiao.stream.internal;

import io.jinqiao.cluster.LeaderWork;
import io.jinqiao.journal.Journal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands on what has settled, on the leading node, a few times a second. Every fact reaches Kafka at least once: the position
 * moves only after Kafka has kept them, so a death in between sends some again, and who reads drops numbers it has seen.
 * Kafka that is away or stands still costs nothing but the time until facts arrive there.
 */
@Component
@EnableConfigurationProperties(StreamSettings.class)
class HandOn implements LeaderWork {

    private static final Logger LOG = LoggerFactory.getLogger(HandOn.class);
    private static final int AT_ONCE = 1_000;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(5);

    private final StreamSettings settings;
    private final PositionRepository positions;
    private final Journal journal;
    private final JsonMapper json;
    private volatile @Nullable Thread working;
    private boolean troubled;

    HandOn(StreamSettings settings, PositionRepository positions, Journal journal, JsonMapper json) {
        this.settings = settings;
        this.positions = positions;
        this.journal = journal;
        this.json = json;
    }

    @Override
    public void begin() {
        if (!settings.off()) {
            var thread = Thread.ofPlatform().name("fact-stream").daemon().unstarted(this::work);
            working = thread; // before it starts, because it ends when it is not the one that works
            thread.start();
        }
    }

    @Override
    public void end() {
        var thread = working;
        working = null;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(PATIENCE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void work() {
        while (Thread.currentThread().equals(working)) {
            try (var handing = new Handing(settings, json)) {
                while (Thread.currentThread().equals(working)) {
                    if (!more(handing)) {
                        LockSupport.parkNanos(PAUSE_NANOS);
                    }
                }
            } catch (InterruptedException | org.apache.kafka.common.errors.InterruptException e) {
                return;
            } catch (KafkaException | DataAccessException e) {
                tell(String.valueOf(NestedExceptionUtils.getMostSpecificCause(e).getMessage()));
                LockSupport.parkNanos(PAUSE_NANOS);
            } catch (RuntimeException bug) {
                troubled = true;
                LOG.error("Facts are not handed on; the next round begins with the same", bug);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private boolean more(Handing handing) throws InterruptedException {
        var settled = journal.settled();
        var position = positions.of(settings.topic());
        if (position >= settled) {
            relieved();
            return false;
        }
        var facts = journal.numbered(List.of(), position, settled, AT_ONCE);
        handing.send(facts, () -> tell("Kafka does not answer"));
        var full = facts.size() == AT_ONCE;
        if (!positions.move(settings.topic(), position, full ? facts.getLast().number() : settled)) {
            LOG.info("Another node handed these facts on as well");
        }
        relieved();
        return full;
    }

    private void relieved() {
        if (troubled) {
            LOG.info("Facts are handed on again");
        }
        troubled = false;
    }

    private void tell(String why) {
        if (!troubled) {
            LOG.warn("Facts wait: {}", why);
        }
        troubled = true;
    }
}
