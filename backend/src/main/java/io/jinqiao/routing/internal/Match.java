package io.jinqiao.routing.internal;

import io.jinqiao.routing.events.AgentAssigned.Candidate;
import java.util.List;

/** A decision with its reasons, not yet carried out. */
record Match(Waiting waiting, Agent agent, List<String> reasons, List<Candidate> candidates) {

    Match {
        reasons = List.copyOf(reasons);
        candidates = List.copyOf(candidates);
    }
}
