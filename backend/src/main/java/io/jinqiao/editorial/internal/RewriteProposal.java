package io.jinqiao.editorial.internal;

import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.knowledge.NewArticle;
import java.time.Clock;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The proposer saves what they wrote so far; it need not be finished. {@code base} is the version of the article that the
 * writer has in view, so that a writer who looked at the difference can go on from the newer one.
 */
record RewriteProposal(ProposalId proposal, long version, int base, NewArticle content, String reason, StaffId by) {

    RewriteProposal {
        reason = Words.optional(reason, 1000);
        content.wordings().values().forEach(wording -> {
            Words.optional(wording.title(), 400);
            Words.optional(wording.answer(), 8000);
        });
    }

    @UseCase
    static class Handler {

        private final ProposalRepository proposals;
        private final Bases bases;
        private final Clock clock;

        Handler(ProposalRepository proposals, Bases bases, Clock clock) {
            this.proposals = proposals;
            this.bases = bases;
            this.clock = clock;
        }

        void handle(RewriteProposal command) {
            var proposal = proposals.get(command.proposal());
            if (proposal.version() != command.version()) {
                throw new OptimisticLockingFailureException("Another window saved this proposal first");
            }
            if (command.base() > bases.current(command.content().code())) {
                throw Refused.invalid("editorial.unknown-base", "There is no such version to build on");
            }
            proposals.save(proposal.rewritten(
                    command.content(), command.base(), command.reason(), command.by(), clock.instant()));
        }
    }
}
