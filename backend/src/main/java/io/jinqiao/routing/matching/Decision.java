package io.jinqiao.routing.matching;

import io.jinqiao.kernel.StaffId;
import java.util.List;

/**
 * Who gets what, and why.
 *
 * @param places how many of the worker's it takes
 * @param reasons words with figures for people to read, {@code skill:card:4}, {@code load:2/5}; the screens have their
 *     texts
 * @param candidates who else was free for it, the best first, ten at most
 */
public record Decision(Work work, Worker worker, int places, List<String> reasons, List<Candidate> candidates) {

    public Decision {
        reasons = List.copyOf(reasons);
        candidates = List.copyOf(candidates);
    }

    /**
     * Somebody who was free for it.
     *
     * @param points of 1,000 and more, as the rules weigh
     */
    public record Candidate(StaffId staff, int points) {}
}
