package io.jinqiao.process.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a version: approved, piloted, for all, or withdrawn. */
@RestController
@RequestMapping("/api/desk/processes/{code}/versions/{version}")
@Allowed({Permission.DESIGN_PROCESSES, Permission.APPROVE_PROCESSES})
class VersionController {

    private final ProcessDesk desk;
    private final DecideVersion.Handler decide;
    private final PilotVersion.Handler pilot;
    private final PutInForce.Handler putInForce;
    private final WithdrawVersion.Handler withdraw;

    VersionController(
            ProcessDesk desk,
            DecideVersion.Handler decide,
            PilotVersion.Handler pilot,
            PutInForce.Handler putInForce,
            WithdrawVersion.Handler withdraw) {
        this.desk = desk;
        this.decide = decide;
        this.pilot = pilot;
        this.putInForce = putInForce;
        this.withdraw = withdraw;
    }

    record Decision(boolean approve, String reason) {}

    record Pilot(List<String> teams) {}

    record Withdrawal(String reason) {}

    @PostMapping("/decision")
    @Allowed(Permission.APPROVE_PROCESSES)
    ProcessDesk.Sheet decide(
            @PathVariable String code,
            @PathVariable int version,
            @RequestBody Decision decision,
            @AuthenticationPrincipal SignedIn me) {
        decide.handle(new DecideVersion(code, version, decision.approve(), decision.reason(), me.id()));
        return desk.sheet(code);
    }

    @PostMapping("/pilot")
    ProcessDesk.Sheet pilot(
            @PathVariable String code,
            @PathVariable int version,
            @RequestBody Pilot tried,
            @AuthenticationPrincipal SignedIn me) {
        pilot.handle(new PilotVersion(code, version, tried.teams(), me.id()));
        return desk.sheet(code);
    }

    @PostMapping("/in-force")
    ProcessDesk.Sheet putInForce(
            @PathVariable String code, @PathVariable int version, @AuthenticationPrincipal SignedIn me) {
        putInForce.handle(new PutInForce(code, version, me.id()));
        return desk.sheet(code);
    }

    @PostMapping("/withdrawal")
    ProcessDesk.Sheet withdraw(
            @PathVariable String code,
            @PathVariable int version,
            @RequestBody Withdrawal withdrawal,
            @AuthenticationPrincipal SignedIn me) {
        withdraw.handle(new WithdrawVersion(code, version, withdrawal.reason(), me.id()));
        return desk.sheet(code);
    }
}
