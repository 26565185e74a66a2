package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.knowledge.events.ArticleWithdrawn;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;

/** In an emergency an article is taken out at once; nothing answers with it from then on. */
record WithdrawArticle(ArticleId article, String reason, Actor by) {

    WithdrawArticle {
        reason = Words.required(reason, 1000);
    }

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

        void handle(WithdrawArticle command) {
            var now = clock.instant();
            var article = versions.lockInForce(command.article())
                    .orElseThrow(() -> Refused.conflict("knowledge.not-in-force", "This article is not in force"));
            versions.end(article, "WITHDRAWN", command.reason(), now);
            events.publishEvent(new ArticleWithdrawn(
                    article.id(),
                    article.code(),
                    article.version(),
                    command.reason(),
                    article.business(),
                    command.by(),
                    now));
            events.publishEvent(new Ended(article.id()));
        }
    }
}
