package io.jinqiao.editorial.internal;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** Somebody who serves customers read an article and may say its words. */
record OpenArticle(ArticleId article, int version, StaffId by) {

    @UseCase
    static class Handler {

        private final UsageRepository usage;
        private final Clock clock;

        Handler(UsageRepository usage, Clock clock) {
            this.usage = usage;
            this.clock = clock;
        }

        void handle(OpenArticle command) {
            usage.opened(
                    new UsageRepository.Article(command.article(), command.version()), command.by(), clock.instant());
        }
    }
}
