package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.internal.Made.Liability;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** From what happened to the end of it. */
@RestController
@RequestMapping("/api/desk/complaints/{id}")
@Allowed(Permission.HANDLE_COMPLAINTS)
class ComplaintWorkController {

    private final InvestigateComplaint.Handler investigate;
    private final ProposeSolution.Handler propose;
    private final AnswerProposal.Handler answer;
    private final ResolveComplaint.Handler resolve;
    private final CloseComplaint.Handler close;
    private final ArchiveComplaint.Handler archive;
    private final WithdrawComplaint.Handler withdraw;
    private final DecideRecheck.Handler recheck;
    private final Cases cases;

    ComplaintWorkController(
            InvestigateComplaint.Handler investigate,
            ProposeSolution.Handler propose,
            AnswerProposal.Handler answer,
            ResolveComplaint.Handler resolve,
            CloseComplaint.Handler close,
            ArchiveComplaint.Handler archive,
            WithdrawComplaint.Handler withdraw,
            DecideRecheck.Handler recheck,
            Cases cases) {
        this.investigate = investigate;
        this.propose = propose;
        this.answer = answer;
        this.resolve = resolve;
        this.close = close;
        this.archive = archive;
        this.withdraw = withdraw;
        this.recheck = recheck;
        this.cases = cases;
    }

    record Found(String text, String basis, Liability liability) {}

    record Solution(String text, long compensation) {}

    record Said(boolean agreed, String remark) {}

    record Result(String text) {}

    record Reason(String reason) {}

    record Rechecked(boolean upheld, String words) {}

    @PostMapping("/findings")
    void investigate(@PathVariable ComplaintId id, @RequestBody Found found, @AuthenticationPrincipal SignedIn me) {
        investigate.handle(new InvestigateComplaint(id, Clerk.of(me), found.text(), found.basis(), found.liability()));
    }

    @PostMapping("/proposal")
    void propose(@PathVariable ComplaintId id, @RequestBody Solution solution, @AuthenticationPrincipal SignedIn me) {
        propose.handle(new ProposeSolution(id, Clerk.of(me), solution.text(), solution.compensation()));
    }

    /** What the customer said on the telephone or in a branch. */
    @PostMapping("/answer")
    void answer(@PathVariable ComplaintId id, @RequestBody Said said, @AuthenticationPrincipal SignedIn me) {
        cases.changing(id, Clerk.of(me));
        answer.handle(new AnswerProposal(id, said.agreed(), said.remark(), me.actor()));
    }

    @PostMapping("/resolution")
    void resolve(@PathVariable ComplaintId id, @RequestBody Result result, @AuthenticationPrincipal SignedIn me) {
        resolve.handle(new ResolveComplaint(id, Clerk.of(me), result.text()));
    }

    @PostMapping("/closing")
    void close(@PathVariable ComplaintId id, @RequestBody Reason why, @AuthenticationPrincipal SignedIn me) {
        close.handle(new CloseComplaint(id, Clerk.of(me), why.reason()));
    }

    @PostMapping("/archiving")
    void archive(@PathVariable ComplaintId id, @AuthenticationPrincipal SignedIn me) {
        archive.handle(new ArchiveComplaint(id, Clerk.of(me)));
    }

    @PostMapping("/withdrawal")
    void withdraw(@PathVariable ComplaintId id, @RequestBody Reason why, @AuthenticationPrincipal SignedIn me) {
        cases.changing(id, Clerk.of(me));
        withdraw.handle(new WithdrawComplaint(id, me.actor(), why.reason()));
    }

    @PostMapping("/recheck")
    void recheck(@PathVariable ComplaintId id, @RequestBody Rechecked found, @AuthenticationPrincipal SignedIn me) {
        recheck.handle(new DecideRecheck(id, Clerk.of(me), found.upheld(), found.words()));
    }
}
