/**
 * Feedback: what customers thought of it: ratings of conversations and tickets, once each, changeable for a day.
 */
@ApplicationModule(
        displayName = "Feedback",
        allowedDependencies = {"conversation", "ticket", "channel", "retention :: spi"})
@NullMarked
package io.jinqiao.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
