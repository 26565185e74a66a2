package io.jinqiao.channel;

import io.jinqiao.kernel.CustomerId;
import java.time.Instant;

/** Tokens that nobody checks. */
public final class FakeVisits implements Visits {

    @Override
    public String issue(CustomerId customer) {
        return "visit-" + customer;
    }

    @Override
    public String issue(CustomerId customer, Instant until) {
        return issue(customer);
    }
}
