/**
 * Assessment: the house looks at itself against the rules (CM7): questionnaires in versions, rounds that ask teams, findings, and
 * measures that are followed until somebody else confirms them.
 *
 * <p>Whether a product suits a customer is no such assessment and belongs to {@code suitability}.
 */
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {"control", "control :: spi", "staff", "retention :: spi"})
@NullMarked
package io.jinqiao.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
