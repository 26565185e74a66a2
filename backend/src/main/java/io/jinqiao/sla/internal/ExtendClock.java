package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.sla.Target;
import io.jinqiao.sla.TermRule.Extension;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** A promise is given more time, as far as the next extension of its rule goes. */
record ExtendClock(ClockId clock, Target more, String reason, Actor approver) {

    ExtendClock {
        reason = Words.required(reason, 1000);
    }

    @UseCase
    static class Handler {

        private final TermRepository terms;
        private final Rules rules;
        private final Courses courses;
        private final Alarm alarm;
        private final News news;
        private final Clock clock;

        Handler(TermRepository terms, Rules rules, Courses courses, Alarm alarm, News news, Clock clock) {
            this.terms = terms;
            this.rules = rules;
            this.courses = courses;
            this.alarm = alarm;
            this.news = news;
            this.clock = clock;
        }

        void handle(ExtendClock command) {
            var before = terms.lock(command.clock());
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var further = isFurther(before, command.more());
            var after = before.extended(
                    courses.leg(command.more()), further, command.reason(), command.approver(), now, courses);
            terms.save(after);
            news.extended(before, after, command.reason(), command.approver(), now);
            after.nextAt().ifPresent(alarm::setOnceCommitted);
        }

        private boolean isFurther(Term term, Target more) {
            var rule = term.course().rule();
            if (rule == null) {
                return true;
            }
            var next = rules.get(rule).extensions().stream()
                    .skip(term.course().extensions().size())
                    .findFirst()
                    .orElseThrow(() -> Refused.conflict(
                            "sla.extension-not-allowed", "The rule knows no further extension of this term"));
            refuseTooLong(term, more, next);
            return next.further();
        }

        /** Days and hours are not comparable, the moments they reach are. */
        private void refuseTooLong(Term term, Target more, Extension allowed) {
            var course = term.course();
            var start = term.startedAt();
            var reached = course.more(courses.leg(more), allowed.further(), start, term.dueAt(), courses);
            var most = course.more(courses.leg(allowed.most()), allowed.further(), start, term.dueAt(), courses);
            if (reached.isAfter(most)) {
                throw Refused.conflict("sla.extension-too-long", "The rule allows less");
            }
        }
    }
}
