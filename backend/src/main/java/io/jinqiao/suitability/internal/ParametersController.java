package io.jinqiao.suitability.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What suitability is judged by, for those who answer for it. */
@RestController
@RequestMapping("/api/desk/suitability/parameters")
@Allowed({Permission.PROPOSE_RULES, Permission.APPROVE_RULES})
class ParametersController {

    private final ParametersInForce inForce;
    private final ProposeParameters.Handler propose;

    ParametersController(ParametersInForce inForce, ProposeParameters.Handler propose) {
        this.inForce = inForce;
        this.propose = propose;
    }

    record Proposed(Parameters parameters, @Nullable Instant effectiveFrom, String reason) {}

    @GetMapping
    ParametersInForce.Sheet sheet() {
        return inForce.sheet();
    }

    @PostMapping
    @Allowed(Permission.PROPOSE_RULES)
    ParametersInForce.Sheet propose(@RequestBody Proposed proposed, @AuthenticationPrincipal SignedIn me) {
        propose.handle(new ProposeParameters(proposed.parameters(), proposed.effectiveFrom(), proposed.reason(), me));
        return sheet();
    }
}
