package io.jinqiao.rights.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.rights.events.DataRequestFiled;
import io.jinqiao.rights.internal.DataRequest.Kind;
import io.jinqiao.rights.internal.DataRequest.State;
import io.jinqiao.sla.Clocks;
import io.jinqiao.sla.NewClock;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;

/** A customer asks something about their data, or an agent writes down that they do; its term runs from now. */
record FileRequest(CustomerId customer, Kind kind, String words, Actor by) {

    static final String TERM = "rights.request";

    private static final int LONGEST = 1000;

    FileRequest {
        words = Words.optional(words, LONGEST);
    }

    @Override
    public String toString() {
        return "FileRequest[" + customer + ", " + kind + "]";
    }

    @UseCase
    static class Handler {

        private final Customers customers;
        private final RequestRepository requests;
        private final Clocks clocks;
        private final ApplicationEventPublisher events;
        private final Clock clock;
        private final ZoneId zone;

        Handler(
                Customers customers,
                RequestRepository requests,
                Clocks clocks,
                ApplicationEventPublisher events,
                Clock clock,
                @Value("${jinqiao.zone:Asia/Shanghai}") ZoneId zone) {
            this.customers = customers;
            this.requests = requests;
            this.clocks = clocks;
            this.events = events;
            this.clock = clock;
            this.zone = zone;
        }

        /** Refuses with {@code rights.asked-already} while the same is open. */
        UUID handle(FileRequest command) {
            var id = Ids.next();
            var now = clock.instant();
            var customer = customers.get(command.customer());
            var term =
                    clocks.start(NewClock.ruled(DataRequest.subject(id), TERM, command.customer(), null, command.by()));
            var request = new DataRequest(
                    id,
                    requests.nextNumber(LocalDate.ofInstant(now, zone)),
                    command.customer(),
                    command.kind(),
                    command.words(),
                    command.by(),
                    now,
                    customer.verified(),
                    "",
                    State.FILED,
                    null,
                    "",
                    "",
                    term.id(),
                    term.dueAt(),
                    null,
                    List.of(),
                    null);
            requests.add(request);
            events.publishEvent(new DataRequestFiled(
                    id,
                    request.customer(),
                    request.number(),
                    request.kind().name(),
                    request.dueAt(),
                    command.by(),
                    now));
            return id;
        }
    }
}
