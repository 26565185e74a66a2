package io.jinqiao.editorial;

import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Proposals that wait for a test to look at them; unfinished ones are refused as the real editorial does. */
public final class FakeEditorial implements Editorial {

    private final Map<ProposalId, Draft> drafts = new LinkedHashMap<>();
    private final Map<ProposalId, Draft> proposals = new LinkedHashMap<>();

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

    public synchronized List<Draft> drafts() {
        return List.copyOf(drafts.values());
    }

    public synchronized List<Draft> proposals() {
        return List.copyOf(proposals.values());
    }
}
