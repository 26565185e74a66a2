package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.TicketId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.staff.Staff;
import io.jinqiao.ticket.events.TicketTaskAdded;
import io.jinqiao.ticket.internal.TaskRepository.Task;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Part of the work is given to somebody, of whatever team, or left to whoever takes it. */
record AddTask(
        TicketId ticket,
        Asker by,
        String text,
        @Nullable StaffId owner,
        @Nullable LocalDate dueOn) {

    AddTask {
        text = Words.required(text, 300);
    }

    @UseCase
    static class Handler {

        private final TicketRepository tickets;
        private final TaskRepository tasks;
        private final Staff staff;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                TicketRepository tickets,
                TaskRepository tasks,
                Staff staff,
                ApplicationEventPublisher events,
                Clock clock) {
            this.tickets = tickets;
            this.tasks = tasks;
            this.staff = staff;
            this.events = events;
            this.clock = clock;
        }

        void handle(AddTask command) {
            var by = command.by();
            var ticket = by.changing(tickets.get(command.ticket())).unfinished("given tasks");
            var owner =
                    command.owner() == null ? null : staff.get(command.owner()).id();
            var now = clock.instant();
            var task =
                    new Task(Ids.next(), ticket.id(), command.text(), owner, command.dueOn(), by.id(), now, null, null);
            tasks.add(task);
            events.publishEvent(new TicketTaskAdded(
                    ticket.id(), task.id(), task.text(), owner, task.dueOn(), ticket.customer(), by.actor(), now));
        }
    }
}
