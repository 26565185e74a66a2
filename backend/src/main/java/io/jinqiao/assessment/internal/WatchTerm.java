package io.jinqiao.assessment.internal;

import io.jinqiao.assessment.events.TermMissed;
import io.jinqiao.assessment.events.TermNear;
import io.jinqiao.assessment.internal.TermRepository.Due;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;

/** Warns whoever must keep a term before it passes; once it has, whoever watches over it is told too. */
record WatchTerm() {

    @UseCase
    static class Handler {

        private final TermRepository terms;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(TermRepository terms, ApplicationEventPublisher events, Clock clock) {
            this.terms = terms;
            this.events = events;
            this.clock = clock;
        }

        /** False when nothing is to be told by now. */
        boolean handle(WatchTerm command) {
            var now = clock.instant();
            var due = terms.next(now);
            due.ifPresent(term -> {
                var missed = !term.dueAt().isAfter(now);
                terms.told(term, missed, now);
                events.publishEvent(missed ? missed(term) : near(term));
            });
            return due.isPresent();
        }

        private TermNear near(Due term) {
            return new TermNear(
                    Round.subject(term.round()),
                    term.about(),
                    term.id(),
                    term.unit(),
                    term.words(),
                    term.dueAt(),
                    List.of(term.person()),
                    Actor.SYSTEM,
                    clock.instant());
        }

        private TermMissed missed(Due term) {
            return new TermMissed(
                    Round.subject(term.round()),
                    term.about(),
                    term.id(),
                    term.unit(),
                    term.words(),
                    term.dueAt(),
                    Objects.equals(term.person(), term.watcher())
                            ? List.of(term.person())
                            : List.of(term.person(), term.watcher()),
                    Actor.SYSTEM,
                    clock.instant());
        }
    }
}
