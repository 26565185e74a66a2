/**
 * Identity: how sure the house is of who a customer is, and what may be said and done at that level: tokens signed by the
 * institution's app, one-time codes, people who saw them; and how a customer checks that who serves them is genuine.
 *
 * <p>Who the customer is to the institution stands in {@code customer}; which browser is whose, in {@code channel}. What is
 * refused below a level is refused by the module that would do it.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {
            "channel",
            "control",
            "control :: spi",
            "conversation",
            "conversation :: events",
            "customer",
            "customer :: spi",
            "staff",
            "vault"
        })
@NullMarked
package io.jinqiao.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
