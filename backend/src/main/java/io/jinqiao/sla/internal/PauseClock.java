package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Time stands still, for a reason that the rule of the clock allows. */
record PauseClock(ClockId clock, String reason, Actor allowedBy) {

    @UseCase
    static class Handler {

        private final TermRepository terms;
        private final Rules rules;
        private final News news;
        private final Clock clock;

        Handler(TermRepository terms, Rules rules, News news, Clock clock) {
            this.terms = terms;
            this.rules = rules;
            this.news = news;
            this.clock = clock;
        }

        void handle(PauseClock command) {
            var before = terms.lock(command.clock());
            var rule = before.course().rule();
            if (rule != null && !rules.get(rule).pauseReasons().contains(command.reason())) {
                throw Refused.conflict("sla.pause-not-allowed", "The rule does not let time stand still for this");
            }
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var after = before.paused(now, command.reason(), command.allowedBy());
            terms.save(after);
            news.paused(after, command.reason(), command.allowedBy(), now);
        }
    }
}
