package io.jinqiao.suitability.internal;

import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.suitability.Product;
import io.jinqiao.suitability.internal.Matching.Assessment;
import io.jinqiao.suitability.internal.SuitabilityRepository.Check;
import io.jinqiao.web.SignedIn;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the desk shows of a customer's suitability. */
@Component
class ReadSuitability {

    private final SuitabilityRepository repository;
    private final ParametersInForce parameters;
    private final Customers customers;

    ReadSuitability(SuitabilityRepository repository, ParametersInForce parameters, Customers customers) {
        this.customers = customers;
        this.repository = repository;
        this.parameters = parameters;
    }

    /** @param level null before an assessment */
    record Sheet(@Nullable Integer level, @Nullable LocalDate validUntil, List<Check> checks) {}

    /** Refuses with {@code customer.out-of-reach}. */
    Sheet of(CustomerId customer, SignedIn me) {
        customers.require(customer, me, Permission.SERVE);
        var newest = repository.newest(customer);
        return new Sheet(
                newest.map(Assessment::level).orElse(null),
                newest.map(parameters.matching()::validUntil).orElse(null),
                repository.of(customer));
    }

    List<Product> products() {
        return repository.products();
    }
}
