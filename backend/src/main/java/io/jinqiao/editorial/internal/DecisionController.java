package io.jinqiao.editorial.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What others decide about a proposal: compliance, and whoever publishes. */
@RestController
@RequestMapping("/api/desk/editing/proposals/{id}")
class DecisionController {

    private final Proposals proposals;
    private final ReviewProposal.Handler review;
    private final PublishProposal.Handler publish;

    DecisionController(Proposals proposals, ReviewProposal.Handler review, PublishProposal.Handler publish) {
        this.proposals = proposals;
        this.review = review;
        this.publish = publish;
    }

    record Verdict(boolean approved, String reason) {}

    @PostMapping("/review")
    @Allowed(Permission.REVIEW_KNOWLEDGE)
    ProposalView review(
            @PathVariable ProposalId id, @RequestBody Verdict verdict, @AuthenticationPrincipal SignedIn me) {
        review.handle(new ReviewProposal(id, verdict.approved(), verdict.reason(), me.id()));
        return proposals.view(id);
    }

    @PostMapping("/publication")
    @Allowed(Permission.PUBLISH_KNOWLEDGE)
    ProposalView publish(@PathVariable ProposalId id, @AuthenticationPrincipal SignedIn me) {
        publish.handle(new PublishProposal(id, me.id()));
        return proposals.view(id);
    }
}
