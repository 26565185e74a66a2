package io.jinqiao.customer.spi;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.web.SignedIn;
import java.util.Optional;

/** A module in which staff have matters with customers. */
public interface OpenMatters {

    /** What this person has open with this customer: reason enough to see who they are. */
    Optional<Subject> between(SignedIn asker, CustomerId customer);
}
