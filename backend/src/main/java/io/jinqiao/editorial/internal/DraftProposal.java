package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.Draft;
import io.jinqiao.editorial.events.ProposalDrafted;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody begins to write an article, or a change of the one in force. */
record DraftProposal(Draft draft) {

    private static final int EVIDENCE = 50;

    DraftProposal {
        Words.required(draft.content().code(), 64);
        Words.optional(draft.reason(), 1000);
        if (draft.evidence().size() > EVIDENCE) {
            throw Refused.invalid("editorial.too-much-evidence", "At most %d lines of evidence".formatted(EVIDENCE));
        }
        draft.evidence().forEach(line -> Words.required(line, 500));
    }

    @UseCase
    static class Handler {

        private final ProposalRepository proposals;
        private final Bases bases;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(ProposalRepository proposals, Bases bases, ApplicationEventPublisher events, Clock clock) {
            this.proposals = proposals;
            this.bases = bases;
            this.events = events;
            this.clock = clock;
        }

        ProposalId handle(DraftProposal command) {
            var draft = command.draft();
            var now = clock.instant();
            var code = draft.content().code();
            var proposal = Proposal.draft(
                    draft.content(), bases.current(code), draft.reason().strip(), draft.evidence(), draft.by(), now);
            proposals.add(proposal);
            events.publishEvent(
                    new ProposalDrafted(proposal.id(), code, draft.content().business(), Actor.of(draft.by()), now));
            return proposal.id();
        }
    }
}
