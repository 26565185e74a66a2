package io.jinqiao.compliance.internal;

import io.jinqiao.compliance.Compliance;
import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.compliance.Verdict;
import io.jinqiao.compliance.Verdict.Finding;
import io.jinqiao.compliance.Verdict.Outcome;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Words;
import io.jinqiao.web.Allowed;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/desk/compliance")
@Allowed(Permission.SERVE)
class ComplianceController {

    private static final int LONGEST = 4000;

    private final Compliance compliance;

    ComplianceController(Compliance compliance) {
        this.compliance = compliance;
    }

    record Draft(String words, Language language) {}

    record Checked(Outcome outcome, List<Finding> findings) {

        static Checked of(Verdict verdict) {
            return new Checked(verdict.outcome(), verdict.findings());
        }
    }

    /** What the gate would say if this were sent; nothing is kept. */
    @PostMapping("/check")
    Checked check(@RequestBody Draft draft) {
        return Checked.of(compliance.check(Words.optional(draft.words(), LONGEST), Speaker.STAFF, draft.language()));
    }
}
