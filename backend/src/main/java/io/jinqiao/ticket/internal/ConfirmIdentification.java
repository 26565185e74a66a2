package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.ticket.TicketView.Urgency;
import io.jinqiao.ticket.events.TicketIdentified;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A person goes through the three steps that a machine proposed, as they are or corrected: it is a request, this is what
 * it is about and how urgent, this team works on it. What was and what became of it is kept as one fact, and the matter
 * teaches the next version of the models what the person said.
 */
record ConfirmIdentification(TicketId ticket, Asker by, String business, Urgency urgency, String team) {

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final FiledRepository filed;
        private final Places places;
        private final Promises promises;
        private final Identify identify;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                TicketRepository tickets,
                FiledRepository filed,
                Places places,
                Promises promises,
                Identify identify,
                ApplicationEventPublisher events,
                Clock clock) {
            this.tickets = tickets;
            this.filed = filed;
            this.places = places;
            this.promises = promises;
            this.identify = identify;
            this.events = events;
            this.clock = clock;
        }

        void handle(ConfirmIdentification command) {
            var by = command.by();
            var now = clock.instant();
            var before = by.changing(tickets.get(command.ticket()));
            var proposal = filed.proposal(before.id())
                    .filter(proposed -> filed.confirm(before.id(), by.id(), now))
                    .orElseThrow(() -> Refused.conflict("ticket.nothing-proposed", "Nothing waits to be confirmed"));
            var classified = before.classify(places.leaf(command.business()), command.urgency());
            var team = places.team(null, command.team());
            var placed = team.equals(before.team()) ? classified : classified.handTo(null, team);
            var ticket = promises.tighten(placed, by.actor());
            tickets.save(ticket);
            filed.refile(ticket.id(), places.version());
            identify.learn(ticket, by.actor());
            if (!team.equals(before.team())) {
                events.publishEvent(News.assigned(ticket, by.actor(), now));
            }
            events.publishEvent(new TicketIdentified(
                    ticket.id(),
                    command.business(),
                    command.urgency().name(),
                    team,
                    proposal.business(),
                    proposal.urgency().name(),
                    proposal.team(),
                    ticket.customer(),
                    by.actor(),
                    now));
        }
    }
}
