package io.jinqiao.routing.internal;

import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules as a supervisor sees them, with what came before. */
@Component
class ReadRules {

    private final RulesInForce inForce;
    private final RulesRepository versions;

    ReadRules(RulesInForce inForce, RulesRepository versions) {
        this.inForce = inForce;
        this.versions = versions;
    }

    /**
     * What is in force.
     *
     * @param history the newest first; without the shipped rules, which are version 1
     */
    record View(int version, RulesSheet rules, List<Past> history) {}

    record Past(
            int version,
            String reason,
            StaffId proposedBy,
            @Nullable StaffId decidedBy,
            @Nullable Instant decidedAt) {}

    View view() {
        var edition = inForce.edition();
        return new View(
                edition.version(),
                RulesSheet.of(edition),
                versions.history().stream()
                        .map(one -> new Past(
                                one.version(), one.reason(), one.proposedBy(), one.decidedBy(), one.decidedAt()))
                        .toList());
    }
}
