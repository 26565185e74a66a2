package io.jinqiao.customer.internal;

import io.jinqiao.customer.CustomerView.Kind;
import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.customer.NewCustomer;
import io.jinqiao.customer.events.CustomerVisited;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody comes in whom nobody has recognised yet. */
record Visit(Language language) {

    @UseCase
    static class Handler {

        private final CustomerRepository customers;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(CustomerRepository customers, ApplicationEventPublisher events, Clock clock) {
            this.customers = customers;
            this.events = events;
            this.clock = clock;
        }

        CustomerId handle(Visit command) {
            var id = CustomerId.next();
            var now = clock.instant();
            var number = customers.nextVisitorNumber();
            customers.add(id, visitor(number, command.language()), now);
            events.publishEvent(new CustomerVisited(id, number, Actor.of(id), now));
            return id;
        }

        private static NewCustomer visitor(String number, Language language) {
            return new NewCustomer(Kind.VISITOR, number, "", null, Value.ORDINARY, 0, null, language, List.of());
        }
    }
}
