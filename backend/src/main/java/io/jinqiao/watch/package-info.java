/**
 * Watch: what must not go unseen on the floor: thresholds with owners, the alarms they raise until a named person has taken
 * them, the wallboard, and words to everybody at the desks (MO1).
 *
 * <p>It watches the queue and the people as facts tell them, and what {@code insight} finds unusual in what customers ask about;
 * what is counted for reports belongs there.
 */
@ApplicationModule(
        displayName = "Watch",
        allowedDependencies = {"journal", "routing", "sla", "staff", "catalog", "channel", "insight"})
@NullMarked
package io.jinqiao.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
