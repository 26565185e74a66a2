package io.jinqiao.sla.internal;

import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.NewClock;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** A promise is given; its clock runs from now. */
record StartClock(NewClock clock) {

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

        ClockView handle(StartClock command) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var course = courses.begin(command.clock().term(), command.clock().target(), now);
            var term = Term.of(ClockId.next(), command.clock(), course, now, courses);
            terms.add(term);
            news.started(term, command.clock().by());
            term.nextAt().ifPresent(alarm::setOnceCommitted);
            return term.view();
        }
    }
}
