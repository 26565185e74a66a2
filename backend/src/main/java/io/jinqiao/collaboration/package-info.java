/**
 * Collaboration: what one department asks of another: requests with a form and a term, answered by people or by the
 * institution's systems; joint teams for hard cases.
 *
 * <p>What is asked about (a conversation, a ticket, a complaint) belongs to its own module; a department sees the form and
 * a masked customer, nothing else of it.
 */
@ApplicationModule(
        displayName = "Collaboration",
        allowedDependencies = {
            "sla",
            "sla :: events",
            "conversation",
            "customer",
            "process",
            "process :: events",
            "staff",
            "ticket",
            "retention :: spi"
        })
@NullMarked
package io.jinqiao.collaboration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
