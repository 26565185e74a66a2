package io.jinqiao.editorial.internal;

import io.jinqiao.journal.Journal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At a start, reads from the journal what an earlier run may not have followed to its end. */
@Component
class CatchUpArticles {

    /** Facts of one moment may be followed in another order than they were kept. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final Journal journal;
    private final FollowArticles follow;
    private final UsageRepository usage;
    private final Clock clock;

    CatchUpArticles(Journal journal, FollowArticles follow, UsageRepository usage, Clock clock) {
        this.journal = journal;
        this.follow = follow;
        this.usage = usage;
        this.clock = clock;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
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
