package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;

/** What was promised is done. Waits for a firing in progress, so kept or broken is decided once. */
record StopClock(ClockId clock, Actor by) {

    @UseCase
    static class Handler {

        private final TermRepository terms;
        private final News news;
        private final Clock clock;

        Handler(TermRepository terms, News news, Clock clock) {
            this.terms = terms;
            this.news = news;
            this.clock = clock;
        }

        void handle(StopClock command) {
            var before = terms.lock(command.clock());
            var now = clock.instant();
            var after = before.stopped(now);
            if (after.equals(before)) {
                return;
            }
            terms.save(after);
            if (after.isBroken() && !before.isBroken()) {
                news.broken(after, now);
            }
            news.stopped(after, command.by(), now);
        }
    }
}
