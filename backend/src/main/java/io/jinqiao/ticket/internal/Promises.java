package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Subject;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.NewClock;
import io.jinqiao.sla.Target;
import io.jinqiao.sla.TermRule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The terms of tickets: which rule promises the time for what, and the clock that runs it. */
@Component
class Promises {

    private final Clocks clocks;
    private final TermRepository terms;
    private final Clock clock;

    Promises(Clocks clocks, TermRepository terms, Clock clock) {
        this.clocks = clocks;
        this.terms = terms;
        this.clock = clock;
    }

    /** A promise begins: with the ticket, or again when it is reopened. */
    Ticket give(Ticket ticket, Actor by) {
        return start(ticket, terms.inForce(ticket.matter(), clock.instant()), by);
    }

    /** A new class or urgency can only shorten what was promised already. */
    Ticket tighten(Ticket ticket, Actor by) {
        var promise = ticket.promise();
        var term = terms.inForce(ticket.matter(), clock.instant());
        if (!(ticket.state() instanceof Ticket.Open || ticket.state() instanceof Ticket.Assigned)
                || (promise != null && !clocks.wouldBeDue(term).isBefore(promise.dueAt()))) {
            return ticket;
        }
        keep(ticket, by);
        return start(ticket, term, by);
    }

    /** Somebody will look back before this moment; the promise to the customer stays what it was. */
    ClockId followUp(Ticket ticket, Instant until, Actor by) {
        return clocks.start(NewClock.of(
                        Subject.of(ticket.id()),
                        "ticket.follow-up",
                        new Target.Elapsed(Duration.between(clock.instant(), until)),
                        ticket.customer(),
                        ticket.business(),
                        by))
                .id();
    }

    /** For a reason that the rule of its clock knows; otherwise refused with {@code sla.pause-not-allowed}. */
    void pause(Ticket ticket, String reason, Actor by) {
        clocks.pause(promise(ticket).clock(), reason, by);
    }

    void resume(Ticket ticket, Actor by) {
        clocks.resume(promise(ticket).clock(), by);
    }

    /** What the version of the rule that its clock runs by knows next; nothing where nothing is to be done any more. */
    Optional<MoreTime> moreTime(Ticket ticket) {
        return next(ticket).flatMap(each -> MoreTime.of(each.rule(), each.extension()));
    }

    /** Refuses with {@code ticket.no-extension} where another clock runs by now, or the rule knows no more. */
    void extend(Ticket ticket, Extension wish, Actor approver) {
        var next = next(ticket)
                .filter(_ -> clockOf(ticket).equals(wish.clock()))
                .orElseThrow(() -> Refused.conflict("ticket.no-extension", "The rule knows no further extension"));
        var target = MoreTime.target(next.rule(), next.extension(), wish.amount());
        clocks.extend(wish.clock(), target, wish.reason(), approver);
    }

    ClockId clockOf(Ticket ticket) {
        return promise(ticket).clock();
    }

    private record Next(TermRule rule, TermRule.Extension extension) {}

    private Optional<Next> next(Ticket ticket) {
        var working = ticket.state() instanceof Ticket.Open || ticket.state() instanceof Ticket.Assigned;
        if (!working || ticket.promise() == null) {
            return Optional.empty();
        }
        var proof = clocks.proof(clockOf(ticket));
        var rule = proof.rule();
        var granted = proof.clock().extensions().size();
        return rule == null
                        || proof.clock().state() != ClockView.State.RUNNING
                        || granted >= rule.extensions().size()
                ? Optional.empty()
                : Optional.of(new Next(rule, rule.extensions().get(granted)));
    }

    /** What was promised is done, or no longer asked for. */
    void keep(Ticket ticket, Actor by) {
        var promise = ticket.promise();
        if (promise != null) {
            clocks.stop(promise.clock(), by);
        }
    }

    private static Promise promise(Ticket ticket) {
        return Objects.requireNonNull(ticket.promise(), "A ticket is promised when it is opened");
    }

    private Ticket start(Ticket ticket, String term, Actor by) {
        var subject = Subject.of(ticket.id());
        var running = clocks.start(NewClock.ruled(subject, term, ticket.customer(), ticket.business(), by));
        return ticket.promised(running.id(), running.dueAt());
    }
}
