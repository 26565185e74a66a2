package io.jinqiao.cluster.internal;

import io.jinqiao.cluster.LeaderWork;
import io.jinqiao.cluster.Leadership;
import io.jinqiao.cluster.NodesGone;
import io.jinqiao.kernel.Background;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;

/**
 * What a server that was killed had not told its own modules yet, its next start tells. What a node that died had not told its
 * own modules yet, the leader tells on its own node. One statement finds it and makes it the leader's, so nobody tells it
 * beside; what a living node has not told yet stays that node's.
 *
 * <p>What this build can no longer read is said in the log and left where it is, in {@code events.event_publication}: an event of an
 * older shape must keep nobody from starting.
 */
@Component
class OutstandingEvents implements LeaderWork, SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(OutstandingEvents.class);

    /** A node that is just starting publishes before its heart beats. */
    private static final Duration STARTING = Duration.ofMinutes(1);

    private final Identity identity;
    private final Leadership leadership;
    private final JdbcClient jdbc;
    private final ObjectProvider<IncompleteEventPublications> publications;
    private final Clock clock;
    private final String takeOver;

    OutstandingEvents(
            Identity identity,
            Leadership leadership,
            JdbcClient jdbc,
            ObjectProvider<IncompleteEventPublications> publications,
            Clock clock,
            @Value("${spring.modulith.events.jdbc.schema:events}") String schema) {
        this.identity = identity;
        this.leadership = leadership;
        this.jdbc = jdbc;
        this.publications = publications;
        this.clock = clock;
        this.takeOver = """
                update %s.event_publication event set node = :self
                 where completion_date is null and node <> :self and not exists (
                       select from cluster.node alive
                        where alive.tag = event.node and seen_at > clock_timestamp() - interval '5 seconds')
                   and (publication_date < :started or exists (select from cluster.node known where known.tag = event.node))
                returning id
                """.formatted(schema);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!identity.together()) {
            tell(_ -> true);
        }
    }

    @Override
    public void begin() {
        if (identity.together()) {
            later();
        }
    }

    @Override
    public void end() {}

    @EventListener
    void on(NodesGone news) {
        if (leadership.leads()) {
            later();
        }
    }

    private void later() {
        Background.run("outstanding-events", new CompletableFuture<>(), this::tell);
    }

    /** How many were taken over and told. */
    int tell() {
        var mine = new HashSet<>(jdbc.sql(takeOver)
                .param("self", identity.tag())
                .param("started", Timestamp.from(clock.instant().minus(STARTING)))
                .query(UUID.class)
                .list());
        if (!mine.isEmpty()) {
            LOG.info("Telling {} events of nodes that are gone", mine.size());
            tell(mine::contains);
        }
        return mine.size();
    }

    private void tell(Predicate<UUID> which) {
        publications
                .getObject()
                .resubmitIncompletePublications(
                        publication -> which.test(publication.getIdentifier()) && isReadable(publication));
    }

    static boolean isReadable(EventPublication publication) {
        try {
            publication.getEvent();
            return true;
        } catch (RuntimeException unreadable) {
            LOG.error(
                    "The outstanding event {} cannot be read and is not told: {}",
                    publication.getIdentifier(),
                    unreadable.getMessage());
            return false;
        }
    }
}
