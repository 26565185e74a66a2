/**
 * Complaint: a dispute, a report or a petition that somebody is owed an answer to, on a term that the law sets: who, what,
 * which steps, who decided, which letters, what was done so that it does not happen again (CP1–CP10).
 *
 * <p>{@code sla} runs its terms, {@code conversation} carries what the customer is told, {@code assistant} is heard when it
 * recognises a complaint that nobody filed as one, {@code process} shows where it stands, {@code collaboration} asks
 * other departments about it.
 */
@ApplicationModule(
        displayName = "Complaint",
        allowedDependencies = {
            "assistant :: events",
            "collaboration",
            "compliance",
            "conversation",
            "customer",
            "customer :: spi",
            "journal",
            "process",
            "process :: events",
            "sla",
            "sla :: events",
            "staff",
            "retention :: spi"
        })
@NullMarked
package io.jinqiao.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
