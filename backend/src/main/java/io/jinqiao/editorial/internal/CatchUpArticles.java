package io.jinqiao.editorial.internal;

import io.jinqiao.cluster.Leadership;
import io.jinqiao.cluster.NodesGone;
import io.jinqiao.journal.Journal;
import io.jinqiao.kernel.Background;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At a start, and on the leader when another node is gone, reads from the journal what may not have been followed to its end. */
@Component
class CatchUpArticles {

    /** Facts of one moment may be followed in another order than they were kept. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final Journal journal;
    private final FollowArticles follow;
    private final UsageRepository usage;
    private final Leadership leadership;
    private final Clock clock;

    CatchUpArticles(Journal journal, FollowArticles follow, UsageRepository usage, Leadership leadership, Clock clock) {
        this.leadership = leadership;
        this.journal = journal;
        this.follow = follow;
        this.usage = usage;
        this.clock = clock;
    }

    @EventListener
    void on(NodesGone news) {
        if (leadership.leads()) {
            Background.run("catch-up-articles", new CompletableFuture<>(), () -> {
                catchUp();
                return true;
            });
        }
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        catchUp();
    }

    private void catchUp() {
        var now = clock.instant();
        var week = now.minus(TellChange.WEEK);
        var until = now.plusSeconds(1);
        var said = usage.lastSaid()
                .map(last -> last.minus(OVERLAP))
                .filter(week::isBefore)
                .orElse(week);
        follow.kept(journal.between(List.of(FollowArticles.POSTED), said, until));
        follow.kept(journal.between(
                List.of(FollowArticles.PUBLISHED, FollowArticles.WITHDRAWN, FollowArticles.EXPIRED), week, until));
    }
}
