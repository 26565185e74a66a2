package io.jinqiao.retention.spi;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Subject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of a module has a number that people write down, so that a hold can be put on it by that. */
public interface NumberedMatters {

    /** By its whole number, in whatever letters; takes part in the caller's transaction. */
    Optional<Matter> find(String number);

    /**
     * What a number names.
     *
     * @param matter null for the customer as a whole
     */
    record Matter(CustomerId customer, @Nullable Subject matter) {}
}
