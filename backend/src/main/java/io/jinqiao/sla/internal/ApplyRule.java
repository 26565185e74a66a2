package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.Words;
import io.jinqiao.sla.ClockView.Rule;
import io.jinqiao.sla.events.RuleApplied;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A version of a rule becomes true for clocks that run already: only because a person decides it, who saw before what it
 * changes. Done in steps of some hundred clocks; what a fault leaves undone is done by deciding it again.
 */
@Component
class ApplyRule {

    private static final int STEP = 500;
    private static final int EXAMPLES = 20;

    private final TermRepository terms;
    private final Rules rules;
    private final Courses courses;
    private final Alarm alarm;
    private final News news;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    ApplyRule(
            TermRepository terms,
            Rules rules,
            Courses courses,
            Alarm alarm,
            News news,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.terms = terms;
        this.rules = rules;
        this.courses = courses;
        this.alarm = alarm;
        this.news = news;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What it changes.
     *
     * @param clocks that run under another version
     * @param overAtOnce whose new due moment is over already
     */
    record Effect(int clocks, int sooner, int later, int overAtOnce, List<Example> examples) {

        record Example(ClockId clock, Subject subject, Instant dueAt, Instant wouldBeDueAt) {}
    }

    Effect preview(Rule rule) {
        var counting = new Counting(clock.instant());
        var course = courses.by(rules.get(rule));
        for (var page = terms.runningUnderAnother(rule, null, STEP);
                !page.isEmpty();
                page = terms.runningUnderAnother(rule, page.getLast().id(), STEP)) {
            page.forEach(term -> counting.add(term, ruled(term, course)));
        }
        return counting.effect();
    }

    Effect handle(Rule rule, String why, StaffId by) {
        var reason = Words.required(why, 1000);
        var now = clock.instant();
        var counting = new Counting(now);
        var course = courses.by(rules.get(rule));
        boolean more = true;
        while (more) {
            more = step(rule, course, counting, Actor.of(by));
        }
        transaction.executeWithoutResult(status -> events.publishEvent(
                new RuleApplied(rule.code(), rule.version(), counting.clocks, reason, Actor.of(by), now)));
        return counting.effect();
    }

    private boolean step(Rule rule, Course course, Counting counting, Actor by) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var claimed = terms.claimRunningUnderAnother(rule, STEP);
            for (var before : claimed) {
                var after = ruled(before, course);
                terms.save(after);
                news.reruled(before, after, by, clock.instant());
                after.nextAt().ifPresent(alarm::setOnceCommitted);
                counting.add(before, after);
            }
            return !claimed.isEmpty();
        }));
    }

    private Term ruled(Term term, Course course) {
        var next = term.course().ruled(course.ruleOrFail(), course.leg(), course.percents());
        return term.ruled(next, clock.instant(), courses);
    }

    private static final class Counting {

        private final Instant now;
        private final List<Effect.Example> examples = new ArrayList<>();
        private int clocks;
        private int sooner;
        private int later;
        private int overAtOnce;

        Counting(Instant now) {
            this.now = now;
        }

        void add(Term before, Term after) {
            clocks++;
            sooner += after.dueAt().isBefore(before.dueAt()) ? 1 : 0;
            later += after.dueAt().isAfter(before.dueAt()) ? 1 : 0;
            overAtOnce += after.dueAt().isAfter(now) ? 0 : 1;
            if (examples.size() < EXAMPLES) {
                examples.add(new Effect.Example(before.id(), before.subject(), before.dueAt(), after.dueAt()));
            }
        }

        Effect effect() {
            return new Effect(clocks, sooner, later, overAtOnce, List.copyOf(examples));
        }
    }
}
