package io.jinqiao.customer.internal;

import io.jinqiao.retention.spi.NumberedMatters;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A hold on all of a customer, by the customer's number. */
@Component
class NumberedCustomers implements NumberedMatters {

    private final CustomerRepository customers;

    NumberedCustomers(CustomerRepository customers) {
        this.customers = customers;
    }

    @Override
    public Optional<Matter> find(String number) {
        return customers.byNumber(number.toUpperCase(Locale.ROOT)).map(customer -> new Matter(customer, null));
    }
}
