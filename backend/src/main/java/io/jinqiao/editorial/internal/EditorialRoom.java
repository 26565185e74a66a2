package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.Draft;
import io.jinqiao.editorial.Editorial;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.StaffId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of this module. */
@Component
class EditorialRoom implements Editorial {

    private final DraftProposal.Handler draft;
    private final SubmitProposal.Handler submit;
    private final ReviewProposal.Handler review;
    private final PublishProposal.Handler publish;

    EditorialRoom(
            DraftProposal.Handler draft,
            SubmitProposal.Handler submit,
            ReviewProposal.Handler review,
            PublishProposal.Handler publish) {
        this.draft = draft;
        this.submit = submit;
        this.review = review;
        this.publish = publish;
    }

    @Override
    public ProposalId draft(Draft begun) {
        return draft.handle(new DraftProposal(begun));
    }

    @Override
    @Transactional
    public ProposalId propose(Draft whole) {
        var id = draft.handle(new DraftProposal(whole));
        submit.handle(new SubmitProposal(id, whole.by()));
        return id;
    }

    @Override
    public void review(ProposalId proposal, boolean approved, String reason, StaffId by) {
        review.handle(new ReviewProposal(proposal, approved, reason, by));
    }

    @Override
    public void publish(ProposalId proposal, StaffId by) {
        publish.handle(new PublishProposal(proposal, by));
    }
}
