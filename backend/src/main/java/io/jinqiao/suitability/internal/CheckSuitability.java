package io.jinqiao.suitability.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.suitability.events.SuitabilityChecked;
import io.jinqiao.suitability.internal.SuitabilityRepository.Check;
import io.jinqiao.web.SignedIn;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;

/** Before anything is sold: does it suit? Whatever the answer, it is kept. */
record CheckSuitability(CustomerId customer, String product, SignedIn by) {

    @UseCase
    static class Handler {

        private final SuitabilityRepository repository;
        private final ParametersInForce parameters;
        private final Customers customers;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                SuitabilityRepository repository,
                ParametersInForce parameters,
                Customers customers,
                ApplicationEventPublisher events,
                Clock clock) {
            this.repository = repository;
            this.parameters = parameters;
            this.customers = customers;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code customer.out-of-reach}. */
        Check handle(CheckSuitability command) {
            customers.require(command.customer(), command.by(), Permission.SERVE);
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var customer = customers.get(command.customer()).id();
            var product = repository.product(command.product());
            var result = parameters
                    .matching()
                    .match(
                            product,
                            repository.newest(customer).orElse(null),
                            customers.born(customer).orElse(null),
                            now);
            var check = new Check(
                    Ids.next(),
                    customer,
                    product.code(),
                    result.data(),
                    result.suitable(),
                    result.reasons(),
                    result.duties(),
                    command.by().id(),
                    now,
                    null);
            repository.keep(check);
            events.publishEvent(new SuitabilityChecked(
                    customer,
                    check.id(),
                    check.product(),
                    words(check),
                    check.suitable(),
                    String.join(",", check.reasons()),
                    command.by().actor(),
                    now));
            return check;
        }

        private static String words(Check check) {
            var data = check.data();
            return "product=R%d (issuer R%d, seller R%d), customer=%s, assessed=%s, valid until=%s, age=%s, parameters=%d"
                    .formatted(
                            data.productLevel(),
                            data.issuerLevel(),
                            data.sellerLevel(),
                            data.customerLevel() == null ? "none" : "C" + data.customerLevel(),
                            data.assessedAt(),
                            data.validUntil(),
                            data.age(),
                            data.parameters());
        }
    }
}
