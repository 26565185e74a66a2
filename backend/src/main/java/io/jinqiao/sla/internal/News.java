package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.sla.events.ClockBroken;
import io.jinqiao.sla.events.ClockExtended;
import io.jinqiao.sla.events.ClockPaused;
import io.jinqiao.sla.events.ClockReruled;
import io.jinqiao.sla.events.ClockResumed;
import io.jinqiao.sla.events.ClockStarted;
import io.jinqiao.sla.events.ClockStopped;
import io.jinqiao.sla.events.ClockWarned;
import io.jinqiao.sla.events.Escalation;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the difference between two moments of a term means to the world. */
@Component
class News {

    private final ApplicationEventPublisher events;
    private final Rules rules;

    News(ApplicationEventPublisher events, Rules rules) {
        this.events = events;
        this.rules = rules;
    }

    void started(Term term, Actor by) {
        events.publishEvent(new ClockStarted(
                term.id(),
                term.subject(),
                term.name(),
                term.dueAt(),
                rule(term),
                calendar(term.course().leg()),
                term.customer(),
                term.business(),
                by,
                term.startedAt()));
    }

    void warned(Term term, Instant at) {
        events.publishEvent(new ClockWarned(
                term.id(),
                term.subject(),
                term.name(),
                term.dueAt(),
                term.warned(),
                escalation(term, term.warned()),
                term.customer(),
                term.business(),
                Actor.SYSTEM,
                at));
    }

    void broken(Term term, Instant at) {
        events.publishEvent(new ClockBroken(
                term.id(),
                term.subject(),
                term.name(),
                term.dueAt(),
                escalation(term, 100),
                term.customer(),
                term.business(),
                Actor.SYSTEM,
                at));
    }

    void stopped(Term term, Actor by, Instant at) {
        events.publishEvent(new ClockStopped(
                term.id(),
                term.subject(),
                term.name(),
                term.dueAt(),
                !term.isBroken(),
                term.customer(),
                term.business(),
                by,
                at));
    }

    void paused(Term term, String reason, Actor by, Instant at) {
        events.publishEvent(new ClockPaused(
                term.id(),
                term.subject(),
                term.name(),
                term.dueAt(),
                reason,
                term.customer(),
                term.business(),
                by,
                at));
    }

    void resumed(Term before, Term term, Actor by, Instant at) {
        events.publishEvent(new ClockResumed(
                term.id(),
                term.subject(),
                term.name(),
                term.dueAt(),
                before.dueAt(),
                term.customer(),
                term.business(),
                by,
                at));
    }

    void extended(Term before, Term term, String reason, Actor by, Instant at) {
        events.publishEvent(new ClockExtended(
                term.id(),
                term.subject(),
                term.name(),
                term.dueAt(),
                before.dueAt(),
                reason,
                term.customer(),
                term.business(),
                by,
                at));
    }

    void reruled(Term before, Term term, Actor by, Instant at) {
        events.publishEvent(new ClockReruled(
                term.id(),
                term.subject(),
                term.name(),
                term.dueAt(),
                before.dueAt(),
                Objects.requireNonNull(rule(term)),
                term.customer(),
                term.business(),
                by,
                at));
    }

    private Escalation escalation(Term term, int percent) {
        var rule = term.course().rule();
        return rule == null ? Escalation.NONE : rules.get(rule).escalation(percent);
    }

    private static @Nullable String rule(Term term) {
        var rule = term.course().rule();
        return rule == null ? null : rule.code() + "@" + rule.version();
    }

    private static @Nullable String calendar(Course.Leg leg) {
        var calendar = leg.target().calendar();
        return calendar == null ? null : calendar + "@" + leg.calendar();
    }
}
