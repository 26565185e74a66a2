/**
 * Customer: who the institution serves: profile, value, what is known of their identity; and who may look at it, and why.
 *
 * <p>What takes two people to change goes through {@code control}. A visitor is a customer nobody has recognised yet. What they said and want lives in {@code conversation} and {@code ticket}.
 */
@ApplicationModule(
        displayName = "Customer",
        allowedDependencies = {
            "control",
            "staff",
            "control :: spi",
            "vault",
            "vault :: cipher",
            "vault :: spi",
            "retention :: spi"
        })
@NullMarked
package io.jinqiao.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
