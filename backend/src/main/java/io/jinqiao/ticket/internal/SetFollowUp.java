package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.ticket.events.TicketFollowUpSet;
import io.jinqiao.ticket.internal.FollowUpRepository.FollowUp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;

/** After the customer was told, somebody will look back on a day: its clock runs to the end of that day (TK6). */
record SetFollowUp(TicketId ticket, Asker by, LocalDate day, String what) {

    private static final int LATEST_DAYS = 366;

    SetFollowUp {
        what = Words.optional(what, 300);
    }

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final FollowUpRepository followUps;
        private final Promises promises;
        private final ApplicationEventPublisher events;
        private final Clock clock;
        private final ZoneId zone;

        Handler(
                TicketRepository tickets,
                FollowUpRepository followUps,
                Promises promises,
                ApplicationEventPublisher events,
                Clock clock,
                @Value("${jinqiao.zone:Asia/Shanghai}") ZoneId zone) {
            this.tickets = tickets;
            this.followUps = followUps;
            this.promises = promises;
            this.events = events;
            this.clock = clock;
            this.zone = zone;
        }

        void handle(SetFollowUp command) {
            var by = command.by();
            var ticket = by.changing(tickets.get(command.ticket())).answered("looked back at");
            var now = clock.instant();
            var today = now.atZone(zone).toLocalDate();
            if (command.day().isBefore(today) || command.day().isAfter(today.plusDays(LATEST_DAYS))) {
                throw Refused.invalid("ticket.bad-follow-up-day", "Today or within a year");
            }
            if (followUps.lockOpen(ticket.id()).isPresent()) {
                throw Refused.conflict("ticket.follow-up-open", "A day is set already");
            }
            var until = command.day().plusDays(1).atStartOfDay(zone).toInstant();
            var running = promises.followUp(ticket, until, by.actor());
            followUps.add(new FollowUp(
                    Ids.next(), ticket.id(), command.day(), command.what(), running, by.id(), now, null, null, null));
            events.publishEvent(new TicketFollowUpSet(ticket.id(), command.day(), ticket.customer(), by.actor(), now));
        }
    }
}
