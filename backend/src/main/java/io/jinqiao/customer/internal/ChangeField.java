package io.jinqiao.customer.internal;

import io.jinqiao.customer.ProtectedField;
import io.jinqiao.customer.events.FieldChanged;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** A protected field gets another value; two people have agreed on it before. */
record ChangeField(CustomerId customer, ProtectedField field, String value, Actor by) {

    @Override
    public String toString() {
        return "ChangeField[" + customer + ", " + field + "]";
    }

    @UseCase
    static class Handler {

        private final CustomerRepository customers;
        private final ProtectedFields fields;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(CustomerRepository customers, ProtectedFields fields, ApplicationEventPublisher events, Clock clock) {
            this.customers = customers;
            this.fields = fields;
            this.events = events;
            this.clock = clock;
        }

        void handle(ChangeField command) {
            customers.get(command.customer());
            fields.put(command.customer(), command.field(), command.value());
            events.publishEvent(
                    new FieldChanged(command.customer(), command.field().name(), command.by(), clock.instant()));
        }
    }
}
