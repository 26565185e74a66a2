package io.jinqiao.control.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Acts under two-person control for those who propose and decide them. */
@RestController
@RequestMapping("/api/desk/acts")
@Allowed({
    Permission.CHANGE_CUSTOMERS,
    Permission.APPROVE_CUSTOMER_CHANGES,
    Permission.PROPOSE_RULES,
    Permission.APPROVE_RULES,
    Permission.EXPORT_RECORDS,
    Permission.MANAGE_RETENTION,
    Permission.EXCUSE_FROM_MANUALS,
    Permission.MANAGE_STAFF,
    Permission.APPROVE_STAFF
})
class ActController {

    private final ReadActs reads;
    private final DecideAct.Handler decide;
    private final WithdrawAct.Handler withdraw;

    ActController(ReadActs reads, DecideAct.Handler decide, WithdrawAct.Handler withdraw) {
        this.reads = reads;
        this.decide = decide;
        this.withdraw = withdraw;
    }

    record Decision(boolean approved, String remark) {}

    @GetMapping
    List<ReadActs.Sheet> mine(@AuthenticationPrincipal SignedIn me) {
        return reads.of(me);
    }

    @PostMapping("/{id}/decision")
    List<ReadActs.Sheet> decide(
            @PathVariable UUID id, @RequestBody Decision decision, @AuthenticationPrincipal SignedIn me) {
        decide.handle(new DecideAct(id, me, decision.approved(), decision.remark()));
        return reads.of(me);
    }

    @PostMapping("/{id}/withdrawal")
    List<ReadActs.Sheet> withdraw(@PathVariable UUID id, @AuthenticationPrincipal SignedIn me) {
        withdraw.handle(new WithdrawAct(id, me));
        return reads.of(me);
    }
}
