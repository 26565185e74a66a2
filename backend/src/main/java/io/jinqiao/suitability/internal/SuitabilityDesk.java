package io.jinqiao.suitability.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.suitability.Product;
import io.jinqiao.suitability.Suitability;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The door other modules knock on. */
@Component
class SuitabilityDesk implements Suitability {

    private final SuitabilityRepository repository;
    private final RecordAssessment.Handler assess;

    SuitabilityDesk(SuitabilityRepository repository, RecordAssessment.Handler assess) {
        this.repository = repository;
        this.assess = assess;
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
    public void assessed(CustomerId customer, int level, Instant at, Actor by) {
        assess.handle(new RecordAssessment(customer, level, at, by));
    }
}
