package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Time runs again; what it stood still is not counted. */
record ResumeClock(ClockId clock, Actor by) {

    @UseCase
    static class Handler {

        private final TermRepository terms;
        private final Courses courses;
        private final Alarm alarm;
        private final News news;
        private final Clock clock;

        Handler(TermRepository terms, Courses courses, Alarm alarm, News news, Clock clock) {
            this.terms = terms;
            this.courses = courses;
            this.alarm = alarm;
            this.news = news;
            this.clock = clock;
        }

        void handle(ResumeClock command) {
            var before = terms.lock(command.clock());
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var after = before.resumed(now, courses);
            terms.save(after);
            news.resumed(before, after, command.by(), now);
            after.nextAt().ifPresent(alarm::setOnceCommitted);
        }
    }
}
