package io.jinqiao.editorial;

import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Proposals that wait for a test to look at them; unfinished ones are refused as the real editorial does. */
public final class FakeEditorial implements Editorial {

    private final Map<ProposalId, Draft> drafts = new LinkedHashMap<>();
    private final Map<ProposalId, Draft> proposals = new LinkedHashMap<>();
    private final Set<ProposalId> approved = new HashSet<>();

    @Override
    public synchronized ProposalId draft(Draft draft) {
        var id = ProposalId.next();
        drafts.put(id, draft);
        return id;
    }

    @Override
    public synchronized ProposalId propose(Draft draft) {
        if (draft.reason().isBlank()) {
            throw Refused.invalid("web.text-missing", "Words are needed here");
        }
        if (!draft.content().wordings().containsKey(Language.ZH)) {
            throw Refused.invalid("knowledge.chinese-missing", "An article needs its Chinese wording");
        }
        var id = ProposalId.next();
        proposals.put(id, draft);
        return id;
    }

    @Override
    public synchronized void review(ProposalId proposal, boolean approved, String reason, StaffId by) {
        var draft = Objects.requireNonNull(proposals.get(proposal));
        if (draft.by().equals(by)) {
            throw Refused.forbidden("editorial.own-proposal", "Somebody else reviews what you propose");
        }
        if (approved) {
            this.approved.add(proposal);
        }
    }

    @Override
    public synchronized void publish(ProposalId proposal, StaffId by) {
        if (!approved.contains(proposal)) {
            throw Refused.conflict("editorial.not-approved", "Compliance has not approved this");
        }
    }

    public synchronized List<Draft> drafts() {
        return List.copyOf(drafts.values());
    }

    public synchronized List<Draft> proposals() {
        return List.copyOf(proposals.values());
    }
}
