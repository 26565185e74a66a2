package io.jinqiao.sla.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.sla.ClockProof;
import io.jinqiao.sla.ClockView.Rule;
import io.jinqiao.sla.Target;
import io.jinqiao.sla.TermRule;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules of terms for those who answer for them. */
@RestController
@RequestMapping("/api/desk/terms")
@Allowed(Permission.MANAGE_TERMS)
class TermsController {

    private final ReadRules reads;
    private final ProposeRule.Handler propose;
    private final DecideRule.Handler decide;
    private final ApplyRule apply;

    TermsController(ReadRules reads, ProposeRule.Handler propose, DecideRule.Handler decide, ApplyRule apply) {
        this.reads = reads;
        this.propose = propose;
        this.decide = decide;
        this.apply = apply;
    }

    record NewVersion(
            Instant effectiveFrom,
            Target target,
            List<TermRule.Alert> alerts,
            List<String> pauseReasons,
            List<TermRule.Extension> extensions,
            String source,
            String reason) {}

    record Decision(boolean approved, String verdict) {}

    record Reason(String reason) {}

    record Question(Target target, Instant from) {}

    @GetMapping("/rules")
    List<RuleSheet> rules() {
        return reads.all();
    }

    @PostMapping("/rules/{code}/versions")
    List<RuleSheet> propose(
            @PathVariable String code, @RequestBody NewVersion version, @AuthenticationPrincipal SignedIn me) {
        propose.handle(new ProposeRule(code, version, me.id()));
        return reads.all();
    }

    @PostMapping("/rules/{code}/versions/{version}/decision")
    List<RuleSheet> decide(
            @PathVariable String code,
            @PathVariable int version,
            @RequestBody Decision decision,
            @AuthenticationPrincipal SignedIn me) {
        decide.handle(new DecideRule(new Rule(code, version), decision.approved(), decision.verdict(), me.id()));
        return reads.all();
    }

    /** What would change for the clocks that run, before anybody decides it. */
    @GetMapping("/rules/{code}/versions/{version}/application")
    ApplyRule.Effect effect(@PathVariable String code, @PathVariable int version) {
        return apply.preview(new Rule(code, version));
    }

    @PostMapping("/rules/{code}/versions/{version}/application")
    ApplyRule.Effect apply(
            @PathVariable String code,
            @PathVariable int version,
            @RequestBody Reason why,
            @AuthenticationPrincipal SignedIn me) {
        return apply.handle(new Rule(code, version), why.reason(), me.id());
    }

    /** When would it be due? */
    @PostMapping("/calculation")
    ClockProof calculate(@RequestBody Question question) {
        return reads.calculate(question.target(), question.from());
    }
}
