package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.Draft;
import io.jinqiao.editorial.Editorial;
import io.jinqiao.kernel.ProposalId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door of this module. */
@Component
class EditorialRoom implements Editorial {

    private final DraftProposal.Handler draft;
    private final SubmitProposal.Handler submit;

    EditorialRoom(DraftProposal.Handler draft, SubmitProposal.Handler submit) {
        this.draft = draft;
        this.submit = submit;
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
}
