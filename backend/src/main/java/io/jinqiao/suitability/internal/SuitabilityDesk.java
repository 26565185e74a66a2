package io.jinqiao.suitability.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.suitability.Product;
import io.jinqiao.suitability.Suitability;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The door other modules knock on. */
@Component
class SuitabilityDesk implements Suitability {

    private final SuitabilityRepository repository;
    private final RecordAssessment.Handler assess;
    private final Clock clock;

    SuitabilityDesk(SuitabilityRepository repository, RecordAssessment.Handler assess, Clock clock) {
        this.repository = repository;
        this.assess = assess;
        this.clock = clock;
    }

    @Override
    public void offer(Product product) {
        repository.offer(product);
    }

    @Override
    public boolean knows(CustomerId customer) {
        return repository.newest(customer).isPresent();
    }

    @Override
    public boolean allows(CustomerId customer) {
        var today = LocalDate.ofInstant(clock.instant(), Matching.HOUSE).atStartOfDay(Matching.HOUSE);
        return repository.allows(customer, today.toInstant());
    }

    @Override
    public void assessed(CustomerId customer, int level, Instant at, Actor by) {
        assess.handle(new RecordAssessment(customer, level, at, by));
    }
}
