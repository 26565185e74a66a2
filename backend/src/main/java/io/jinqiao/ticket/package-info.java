/**
 * Ticket: work that outlives the conversation it came from, owned by one person at a time and closed only when the
 * customer is satisfied or the reason is recorded (TK6).
 *
 * <p>{@code sla} runs its term; {@code conversation} carries the result to the customer.
 */
@ApplicationModule(
        displayName = "Ticket",
        allowedDependencies = {
            "sla",
            "sla :: events",
            "compliance",
            "conversation",
            "customer",
            "customer :: spi",
            "catalog",
            "intent",
            "staff",
            "journal",
            "routing :: spi",
            "channel",
            "retention :: spi",
            "vault",
            "vault :: cipher",
            "vault :: spi"
        })
@NullMarked
package io.jinqiao.ticket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
