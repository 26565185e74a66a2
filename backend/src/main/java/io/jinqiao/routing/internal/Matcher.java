package io.jinqiao.routing.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.events.AgentAssigned.Candidate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides who gets it: the queue in its order, each to the free agent who fits best, then to the least loaded, then to
 * the longest idle (RT1).
 *
 * <p>Nobody at the head blocks those behind: who finds no agent waits on, and after a while whoever serves everybody
 * may take them.
 */
final class Matcher {

    /** After this long, anybody with the general skill may take a special question. */
    static final Duration WIDEN = Duration.ofSeconds(30);

    /** A team keeps what was handed to it for longer. */
    static final Duration WIDEN_TEAM = Duration.ofMinutes(2);

    private final Instant now;
    private final Map<StaffId, Agent> agents = new LinkedHashMap<>();

    private Matcher(Collection<Agent> agents, Instant now) {
        this.now = now;
        agents.forEach(agent -> this.agents.put(agent.id(), agent));
    }

    static List<Match> plan(Collection<Waiting> queue, Collection<Agent> agents, Instant now) {
        var matcher = new Matcher(agents, now);
        var plan = new ArrayList<Match>();
        queue.stream()
                .sorted(Waiting.order(now))
                .forEach(waiting -> matcher.match(waiting).ifPresent(plan::add));
        return List.copyOf(plan);
    }

    /** When the next of these may be widened, so that the matcher looks again exactly then. */
    static Optional<Instant> nextLook(Collection<Waiting> queue, Instant now) {
        return queue.stream().map(Matcher::widensAt).filter(now::isBefore).min(Comparator.naturalOrder());
    }

    static Instant widensAt(Waiting waiting) {
        return waiting.since().plus(waiting.team() == null ? WIDEN : WIDEN_TEAM);
    }

    private Optional<Match> match(Waiting waiting) {
        var fits = agents.values().stream()
                .filter(Agent::free)
                .map(agent -> Fit.of(waiting, agent, now))
                .flatMap(Optional::stream)
                .sorted(Fit.BEST_FIRST)
                .toList();
        if (fits.isEmpty()) {
            return Optional.empty();
        }
        var best = fits.getFirst();
        agents.computeIfPresent(best.agent().id(), (_, agent) -> agent.busier(now));
        return Optional.of(new Match(waiting, best.agent(), reasons(waiting, fits), candidates(fits)));
    }

    private List<String> reasons(Waiting waiting, List<Fit> fits) {
        var best = fits.getFirst();
        var reasons = new ArrayList<>(best.reasons());
        if (waiting.rank(now) > 0) {
            reasons.add("priority:" + waiting.rank(now));
        }
        if (fits.size() == 1) {
            reasons.add("only-one-free");
        } else if (fits.get(1).score() == best.score()) {
            reasons.add("longest-idle");
        }
        return reasons;
    }

    private static List<Candidate> candidates(List<Fit> fits) {
        return fits.stream()
                .limit(10)
                .map(fit -> new Candidate(fit.agent().id(), fit.score()))
                .toList();
    }
}
