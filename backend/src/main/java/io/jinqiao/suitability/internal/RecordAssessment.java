package io.jinqiao.suitability.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.suitability.events.CustomerAssessed;
import io.jinqiao.suitability.internal.Matching.Assessment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;

/** A customer answered the questions; trying again and again until it fits a product is refused. */
record RecordAssessment(CustomerId customer, int level, Instant at, Actor by) {

    RecordAssessment {
        if (level < 1 || level > 5) {
            throw Refused.invalid("suitability.bad-level", "Levels are 1 to 5");
        }
    }

    @UseCase
    static class Handler {

        private final SuitabilityRepository repository;
        private final ParametersInForce inForce;
        private final Customers customers;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                SuitabilityRepository repository,
                ParametersInForce inForce,
                Customers customers,
                ApplicationEventPublisher events,
                Clock clock) {
            this.repository = repository;
            this.inForce = inForce;
            this.customers = customers;
            this.events = events;
            this.clock = clock;
        }

        void handle(RecordAssessment command) {
            var customer = command.customer();
            var at = command.at();
            var parameters = inForce.now();
            if (at.isAfter(clock.instant())) {
                throw Refused.invalid("suitability.in-the-future", "Nobody has answered yet");
            }
            repository.lock(customer);
            var day = LocalDate.ofInstant(at, Matching.HOUSE);
            refuse(customer, day, day, parameters.maxADay(), "suitability.too-many-today");
            refuse(
                    customer,
                    day.minusMonths(12).plusDays(1),
                    day,
                    parameters.maxInTwelveMonths(),
                    "suitability.too-many-this-year");
            repository.assessed(Ids.next(), customer, command.level(), at);
            var newest = repository.newest(customer).orElseThrow();
            var grade = "C" + newest.level();
            customers.grade(customer, grade);
            events.publishEvent(new CustomerAssessed(
                    customer,
                    "C" + command.level(),
                    at,
                    new Matching(parameters)
                            .validUntil(new Assessment(command.level(), at))
                            .plusDays(1)
                            .atStartOfDay(Matching.HOUSE)
                            .toInstant(),
                    command.by(),
                    clock.instant()));
        }

        private void refuse(CustomerId customer, LocalDate first, LocalDate last, int most, String code) {
            var since = first.atStartOfDay(Matching.HOUSE).toInstant();
            var until = last.plusDays(1).atStartOfDay(Matching.HOUSE).toInstant();
            if (repository.assessments(customer, since, until) >= most) {
                throw Refused.conflict(code, "At most %d assessments in this time".formatted(most));
            }
        }
    }
}
