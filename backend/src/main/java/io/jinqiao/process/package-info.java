/**
 * Processes: how a matter goes from hand to hand, drawn as BPMN 2.0, versioned, piloted, and followed step by step.
 *
 * <p>Modules keep their own truth and say what was done; the engine says where a matter stands. What an engine cannot do
 * now is done later, in order, so its trouble never loses a matter. Terms run in {@code sla}.
 */
@ApplicationModule(
        displayName = "Process",
        allowedDependencies = {"sla", "sla :: events", "staff"})
@NullMarked
package io.jinqiao.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
