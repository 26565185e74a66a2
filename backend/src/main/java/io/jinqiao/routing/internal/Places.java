package io.jinqiao.routing.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.routing.PlaceView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the waiting stand, and how long it may take (CH5). */
record Places(List<Waiting> queue, List<Agent> agents, Duration averageHandling, Instant now) {

    Places {
        queue = queue.stream().sorted(Waiting.order(now)).toList();
        agents = List.copyOf(agents);
    }

    Optional<PlaceView> of(ConversationId conversation) {
        return queue.stream()
                .filter(waiting -> waiting.conversation().equals(conversation))
                .findFirst()
                .map(this::place);
    }

    private PlaceView place(Waiting waiting) {
        var place = 1
                + (int) queue.stream()
                        .takeWhile(ahead -> !ahead.equals(waiting))
                        .filter(ahead -> ahead.queue().equals(waiting.queue()))
                        .count();
        return new PlaceView(place, expected(waiting, place).toSeconds(), waiting.since());
    }

    private Duration expected(Waiting waiting, int place) {
        var own = able(waiting, now);
        if (!own.isEmpty()) {
            return expected(own, place);
        }
        var widensAt = Matcher.widensAt(waiting);
        var patience = widensAt.isAfter(now) ? Duration.between(now, widensAt) : Duration.ZERO;
        return patience.plus(expected(able(waiting, widensAt), place));
    }

    private Duration expected(List<Agent> able, int place) {
        var seats = able.stream().mapToInt(Agent::capacity).sum();
        var free = able.stream()
                .mapToInt(agent -> Math.max(0, agent.capacity() - agent.load()))
                .sum();
        return averageHandling.multipliedBy(Math.max(0, place - free)).dividedBy(Math.max(1, seats));
    }

    private List<Agent> able(Waiting waiting, Instant at) {
        return agents.stream()
                .filter(Agent::present)
                .filter(agent -> Fit.of(waiting, agent, at).isPresent())
                .toList();
    }
}
