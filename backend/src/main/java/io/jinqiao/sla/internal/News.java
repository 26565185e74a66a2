package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.sla.events.ClockBroken;
import io.jinqiao.sla.events.ClockStarted;
import io.jinqiao.sla.events.ClockStopped;
import io.jinqiao.sla.events.ClockWarned;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the difference between two moments of a term means to the world. */
@Component
class News {

    private final ApplicationEventPublisher events;

    News(ApplicationEventPublisher events) {
        this.events = events;
    }

    void started(Term term, Actor by) {
        events.publishEvent(new ClockStarted(
                term.id(),
                term.subject(),
                term.name(),
                term.dueAt(),
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
}
