package io.jinqiao.policy.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Policies at the desk: read and acknowledged by those they are for, changed by two people. */
@RestController
@RequestMapping("/api/desk/policies")
@Allowed(Permission.READ_KNOWLEDGE)
class PolicyController {

    private final ReadPolicies reads;
    private final ProposePolicy.Handler propose;
    private final AcknowledgePolicy.Handler acknowledge;
    private final TellPolicy.Handler tell;

    PolicyController(
            ReadPolicies reads,
            ProposePolicy.Handler propose,
            AcknowledgePolicy.Handler acknowledge,
            TellPolicy.Handler tell) {
        this.reads = reads;
        this.propose = propose;
        this.acknowledge = acknowledge;
        this.tell = tell;
    }

    record Proposed(Policy policy, @Nullable Instant effectiveFrom, String reason) {}

    record Read(int version) {}

    @GetMapping
    List<ReadPolicies.Card> list(@AuthenticationPrincipal SignedIn me) {
        return reads.list(me);
    }

    @GetMapping("/{code}")
    List<ReadPolicies.Version> versions(@PathVariable String code, @AuthenticationPrincipal SignedIn me) {
        return reads.versions(code, me);
    }

    @PostMapping("/{code}/acknowledgement")
    List<ReadPolicies.Card> acknowledge(
            @PathVariable String code, @RequestBody Read read, @AuthenticationPrincipal SignedIn me) {
        acknowledge.handle(new AcknowledgePolicy(code, read.version(), me));
        return reads.list(me);
    }

    @GetMapping("/{code}/readers")
    @Allowed({Permission.PROPOSE_RULES, Permission.APPROVE_RULES})
    List<ReadPolicies.Reader> readers(@PathVariable String code) {
        return reads.readers(code);
    }

    /** Reminds those who have not acknowledged it, before its term. */
    @PostMapping("/{code}/reminder")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed({Permission.PROPOSE_RULES, Permission.APPROVE_RULES})
    void remind(@PathVariable String code, @AuthenticationPrincipal SignedIn me) {
        tell.remindOf(reads.inForce(code), me.actor());
    }

    @PostMapping
    @Allowed(Permission.PROPOSE_RULES)
    List<ReadPolicies.Card> propose(@RequestBody Proposed proposed, @AuthenticationPrincipal SignedIn me) {
        propose.handle(new ProposePolicy(proposed.policy(), proposed.effectiveFrom(), proposed.reason(), me));
        return reads.list(me);
    }
}
