package io.jinqiao.customer.internal;

import io.jinqiao.customer.NewCustomer;
import io.jinqiao.customer.ProtectedField;
import io.jinqiao.customer.events.CustomerAdded;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;

/** The institution's systems make a customer known here; the same number again is the same customer. */
record AddCustomer(NewCustomer customer) {

    private static final Pattern RISK_GRADE = Pattern.compile("C[1-5]");

    AddCustomer {
        Words.required(customer.number(), 40);
        Words.required(customer.name(), 200);
        var grade = customer.riskGrade();
        if (grade != null && !RISK_GRADE.matcher(grade).matches()) {
            throw Refused.invalid("customer.bad-risk-grade", "Risk grades are C1 to C5");
        }
        if (customer.verified() < 0 || customer.verified() > 4) {
            throw Refused.invalid("customer.bad-verification", "Verification levels are 0 to 4");
        }
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

        CustomerId handle(AddCustomer command) {
            var customer = command.customer();
            var known = customers.byNumber(customer.number());
            if (known.isPresent()) {
                return known.get();
            }
            var id = CustomerId.next();
            var now = clock.instant();
            customers.add(id, customer, now);
            if (customer.phone() != null) {
                fields.put(id, ProtectedField.PHONE, customer.phone());
            }
            customer.more().forEach((field, values) -> values.forEach(value -> fields.put(id, field, value)));
            events.publishEvent(new CustomerAdded(id, customer.number(), Actor.SYSTEM, now));
            return id;
        }
    }
}
