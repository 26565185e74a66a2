package io.jinqiao.suitability.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.suitability.Product;
import io.jinqiao.suitability.internal.Matching.Assessment;
import io.jinqiao.suitability.internal.SuitabilityRepository.Check;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the desk shows of a customer's suitability. */
@Component
class ReadSuitability {

    private final Matching matching = new Matching(Parameters.shipped());
    private final SuitabilityRepository repository;

    ReadSuitability(SuitabilityRepository repository) {
        this.repository = repository;
    }

    /** @param level null before an assessment */
    record Sheet(@Nullable Integer level, @Nullable LocalDate validUntil, List<Check> checks) {}

    Sheet of(CustomerId customer) {
        var newest = repository.newest(customer);
        return new Sheet(
                newest.map(Assessment::level).orElse(null),
                newest.map(matching::validUntil).orElse(null),
                repository.of(customer));
    }

    List<Product> products() {
        return repository.products();
    }
}
