package io.jinqiao.compliance.internal;

import io.jinqiao.compliance.Compliance;
import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Verdict;
import io.jinqiao.compliance.Verdict.Finding;
import io.jinqiao.compliance.Verdict.Outcome;
import io.jinqiao.compliance.rules.GateRule;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Words;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/desk/compliance")
class ComplianceController {

    private static final int LONGEST = 4000;

    private final Compliance compliance;
    private final ReadRules reads;
    private final ProposeRule.Handler propose;

    ComplianceController(Compliance compliance, ReadRules reads, ProposeRule.Handler propose) {
        this.compliance = compliance;
        this.reads = reads;
        this.propose = propose;
    }

    /** {@code customer} is who would read it, where that is known. */
    record Draft(String words, Language language, @Nullable CustomerId customer) {}

    record Checked(Outcome outcome, List<Finding> findings) {

        static Checked of(Verdict verdict) {
            return new Checked(verdict.outcome(), verdict.findings());
        }
    }

    record Trial(String words, Language language, @Nullable GateRule draft) {}

    record Tried(Checked staff, Checked machine) {}

    record Proposed(GateRule rule, @Nullable Instant effectiveFrom, String reason) {}

    /** What the gate would say if this were sent; nothing is kept. */
    @PostMapping("/check")
    @Allowed({Permission.SERVE, Permission.WORK_TICKETS, Permission.HANDLE_COMPLAINTS})
    Checked check(@RequestBody Draft draft) {
        return Checked.of(compliance.check(
                Words.optional(draft.words(), LONGEST), Speaker.STAFF, draft.language(), draft.customer()));
    }

    @GetMapping("/rules")
    @Allowed({Permission.PROPOSE_RULES, Permission.APPROVE_RULES})
    ReadRules.Book rules() {
        return reads.book();
    }

    @PostMapping("/trial")
    @Allowed({Permission.PROPOSE_RULES, Permission.APPROVE_RULES})
    Tried trial(@RequestBody Trial trial) {
        var verdicts = reads.tryOut(Words.required(trial.words(), LONGEST), trial.language(), trial.draft());
        return new Tried(
                Checked.of(verdicts.getOrDefault(Speaker.STAFF, Verdict.UNJUDGED)),
                Checked.of(verdicts.getOrDefault(Speaker.MACHINE, Verdict.UNJUDGED)));
    }

    @PostMapping("/rules")
    @Allowed(Permission.PROPOSE_RULES)
    ReadRules.Book propose(@RequestBody Proposed proposed, @AuthenticationPrincipal SignedIn me) {
        propose.handle(new ProposeRule(proposed.rule(), proposed.effectiveFrom(), proposed.reason(), me));
        return reads.book();
    }
}
