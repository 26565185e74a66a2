/**
 * Policy: policies, procedures and emergency plans as managed documents: in versions by two people, with a scope and a day, read
 * and acknowledged by those they are for, and kept when they are over (CM7, GV2).
 *
 * <p>What is followed step by step in a conversation is a service manual and belongs to {@code manual}.
 */
@ApplicationModule(
        displayName = "Policy",
        allowedDependencies = {"control", "control :: spi", "staff", "retention :: spi"})
@NullMarked
package io.jinqiao.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
