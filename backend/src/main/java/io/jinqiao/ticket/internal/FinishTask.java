package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.ticket.events.TicketTaskDone;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Part of the work is done: its owner says so, or whoever may change the ticket. */
record FinishTask(TicketId ticket, UUID task, Asker by) {

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final TaskRepository tasks;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(TicketRepository tickets, TaskRepository tasks, ApplicationEventPublisher events, Clock clock) {
            this.tickets = tickets;
            this.tasks = tasks;
            this.events = events;
            this.clock = clock;
        }

        void handle(FinishTask command) {
            var by = command.by();
            var ticket = tickets.get(command.ticket());
            var task = tasks.lock(ticket.id(), command.task());
            if (!by.id().equals(task.owner())) {
                by.changing(ticket);
            }
            if (task.doneAt() != null) {
                throw Refused.conflict("ticket.task-done", "Somebody has done this already");
            }
            var now = clock.instant();
            tasks.done(task.id(), by.id(), now);
            events.publishEvent(
                    new TicketTaskDone(ticket.id(), task.id(), task.text(), ticket.customer(), by.actor(), now));
        }
    }
}
