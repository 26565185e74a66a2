package io.jinqiao.manual.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Words;
import io.jinqiao.manual.internal.ReadManuals.Sheet;
import io.jinqiao.manual.phrases.PhraseEar;
import io.jinqiao.manual.phrases.ServiceManual;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Service manuals for those who answer for them. */
@RestController
@RequestMapping("/api/desk/manuals")
@Allowed({Permission.PROPOSE_RULES, Permission.APPROVE_RULES})
class ManualController {

    private static final int LONGEST = 1000;

    private final ReadManuals reads;
    private final ProposeManual.Handler propose;
    private final PhraseEar ear;

    ManualController(ReadManuals reads, ProposeManual.Handler propose, PhraseEar ear) {
        this.reads = reads;
        this.propose = propose;
        this.ear = ear;
    }

    record Proposed(ServiceManual manual, @Nullable Instant effectiveFrom, String reason) {}

    record Trial(ServiceManual manual, String words) {}

    @GetMapping
    List<Sheet> all() {
        return reads.all();
    }

    @GetMapping("/{code}/versions/{version}/differences")
    List<Difference.Changed> differences(@PathVariable String code, @PathVariable int version) {
        return reads.differences(code, version);
    }

    @PostMapping
    @Allowed(Permission.PROPOSE_RULES)
    List<Sheet> propose(@RequestBody Proposed proposed, @AuthenticationPrincipal SignedIn me) {
        propose.handle(new ProposeManual(proposed.manual(), proposed.effectiveFrom(), proposed.reason(), me));
        return reads.all();
    }

    /** Which points of a draft these words would say; nothing is kept. */
    @PostMapping("/trial")
    List<PhraseEar.Heard> trial(@RequestBody Trial trial) {
        return ear.hear(Words.required(trial.words(), LONGEST), trial.manual().phrases());
    }
}
