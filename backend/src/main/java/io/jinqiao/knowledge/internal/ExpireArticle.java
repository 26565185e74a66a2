package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.knowledge.events.ArticleExpired;
import io.jinqiao.knowledge.events.ArticleExpiring;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;

/** One article that is due ends at its moment, or is told to end soon. */
record ExpireArticle() {

    /** A week, because a change takes a day to publish and its owner may be away. */
    static final Duration AHEAD = Duration.ofDays(7);

    @UseCase
    @Profile("!rehearsal")
    static class Handler {

        private final VersionRepository versions;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(VersionRepository versions, ApplicationEventPublisher events, Clock clock) {
            this.versions = versions;
            this.events = events;
            this.clock = clock;
        }

        /** Whether there was one; ask again until there is none. */
        boolean handle(ExpireArticle command) {
            var now = clock.instant();
            var expired = versions.claimExpired(now);
            var expiring = expired.isPresent() ? expired : versions.claimExpiring(now.plus(AHEAD));
            expired.ifPresent(article -> expire(article, now));
            if (expired.isEmpty()) {
                expiring.ifPresent(article -> warn(article, now));
            }
            return expiring.isPresent();
        }

        private void expire(ArticleView article, Instant now) {
            versions.end(article, "EXPIRED", "", now);
            events.publishEvent(new ArticleExpired(
                    article.id(), article.code(), article.version(), article.business(), Actor.SYSTEM, now));
            events.publishEvent(new Ended(article.id()));
        }

        private void warn(ArticleView article, Instant now) {
            versions.warn(article, now);
            events.publishEvent(new ArticleExpiring(
                    article.id(),
                    article.code(),
                    article.version(),
                    Objects.requireNonNull(article.upkeep().effectiveTo()),
                    article.business(),
                    Actor.SYSTEM,
                    now));
        }
    }
}
