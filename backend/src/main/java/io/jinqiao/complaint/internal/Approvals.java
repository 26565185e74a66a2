package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.events.ApprovalAsked;
import io.jinqiao.kernel.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lays what needs a second person before those who decide such things, and tells them. */
@Component
class Approvals {

    private final ApprovalRepository approvals;
    private final Heads heads;
    private final Cases cases;

    Approvals(ApprovalRepository approvals, Heads heads, Cases cases) {
        this.approvals = approvals;
        this.heads = heads;
        this.cases = cases;
    }

    void ask(Complaint complaint, Approval approval) {
        approvals.ask(approval);
        cases.tell(new ApprovalAsked(
                complaint.id(),
                complaint.number(),
                complaint.customer(),
                complaint.account().business(),
                approval.id(),
                approval.wish().name(),
                approval.reason(),
                approval.approver().name(),
                heads.of(List.of(approval.approver().part()), complaint),
                Actor.of(approval.askedBy()),
                approval.askedAt()));
    }
}
