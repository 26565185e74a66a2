package io.jinqiao.routing.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.events.AgentAssigned.Candidate;
import io.jinqiao.routing.matching.Decision;
import io.jinqiao.routing.spi.DeskWork.Piece;
import java.util.List;

/** Work beside conversations and who is to have it, with the reasons; not yet carried out. */
record Gift(Piece piece, StaffId to, List<String> reasons, List<Candidate> candidates) {

    Gift {
        reasons = List.copyOf(reasons);
        candidates = List.copyOf(candidates);
    }

    static Gift of(Piece piece, Decision decision) {
        return new Gift(
                piece,
                decision.worker().id(),
                decision.reasons(),
                decision.candidates().stream()
                        .map(one -> new Candidate(one.staff(), one.points()))
                        .toList());
    }
}
