package io.jinqiao.editorial.internal;

import io.jinqiao.editorial.internal.ProposalView.RoundView;
import io.jinqiao.kernel.ProposalId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.knowledge.Editions;
import io.jinqiao.sla.ClockView;
import io.jinqiao.sla.Clocks;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one proposal whole. */
@Component
class Proposals {

    private final ProposalRepository proposals;
    private final Editions editions;
    private final Bases bases;
    private final Clocks clocks;

    Proposals(ProposalRepository proposals, Editions editions, Bases bases, Clocks clocks) {
        this.proposals = proposals;
        this.editions = editions;
        this.bases = bases;
        this.clocks = clocks;
    }

    ProposalView view(ProposalId id) {
        var proposal = proposals.get(id);
        var code = proposal.content().code();
        var current = bases.current(code);
        var base = bases.content(code, proposal.base()).orElse(null);
        var state = proposal.state();
        return new ProposalView(
                id,
                proposal.version(),
                proposal.base(),
                current,
                ProposalView.code(state),
                proposal.content(),
                proposal.reason(),
                proposal.evidence(),
                proposal.proposer(),
                proposal.draftedAt(),
                proposal.changedAt(),
                rounds(proposal.rounds()),
                ProposalView.publishAt(state),
                ProposalView.publisher(state),
                editions.find(code).orElse(null),
                clock(id),
                Comparison.of(base, proposal.content()),
                meanwhile(proposal, current));
    }

    private @Nullable ClockView clock(ProposalId id) {
        return clocks.of(Subject.of(id)).stream().findFirst().orElse(null);
    }

    private @Nullable Comparison meanwhile(Proposal proposal, int current) {
        if (!proposal.open() || proposal.base() == current) {
            return null;
        }
        var code = proposal.content().code();
        return Comparison.of(
                bases.content(code, proposal.base()).orElse(null),
                bases.content(code, current).orElseThrow());
    }

    private static List<RoundView> rounds(List<Round> rounds) {
        return IntStream.range(0, rounds.size())
                .mapToObj(i -> RoundView.of(rounds.get(i), i == 0 ? null : rounds.get(i - 1)))
                .toList();
    }
}
