package io.jinqiao.sla.internal;

import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.time.Instant;

/** Tells whatever is due by now. Several nodes may do it at once: each row is claimed by one of them. */
record FireClocks() {

    private static final int BATCH = 200;

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

        /** How many clocks had something to tell; ask again until it is none. */
        int handle(FireClocks command) {
            var now = clock.instant();
            var due = terms.claim(now, BATCH);
            if (!due.isEmpty()) {
                terms.saveFired(due.stream().map(term -> fire(term, now)).toList());
            }
            return due.size();
        }

        /** After an outage one clock may have more than one thing to tell; each is told, in order. */
        private Term fire(Term term, Instant now) {
            var before = term;
            for (var after = before.fired(now); !after.equals(before); after = before.fired(now)) {
                if (after.isBroken()) {
                    news.broken(after, now);
                } else {
                    news.warned(after, now);
                }
                before = after;
            }
            return before;
        }
    }
}
