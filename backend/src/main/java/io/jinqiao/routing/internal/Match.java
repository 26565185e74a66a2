package io.jinqiao.routing.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.events.AgentAssigned.Candidate;
import io.jinqiao.routing.matching.Decision;
import java.util.List;

/**
 * A decision with its reasons, not yet carried out.
 *
 * @param places how many of the capacity it takes
 */
record Match(
        Waiting waiting, StaffId agent, int capacity, int places, List<String> reasons, List<Candidate> candidates) {

    Match {
        reasons = List.copyOf(reasons);
        candidates = List.copyOf(candidates);
    }

    static Match of(Waiting waiting, Decision decision) {
        return new Match(
                waiting,
                decision.worker().id(),
                decision.worker().capacity(),
                decision.places(),
                decision.reasons(),
                decision.candidates().stream()
                        .map(one -> new Candidate(one.staff(), one.points()))
                        .toList());
    }
}
