package io.jinqiao.routing.internal;

import io.jinqiao.routing.matching.RoutingRules;
import io.jinqiao.routing.matching.Worker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long it may take (CH5).
 *
 * @param present everybody who could take something now
 */
record ExpectedWait(List<Worker> present, Duration averageHandling, RoutingRules rules, Instant now) {

    ExpectedWait {
        present = List.copyOf(present);
    }

    /**
     * Until it is this one's turn.
     *
     * @param place in the queue, from 1
     */
    Duration of(Waiting waiting, int place) {
        var own = able(waiting, now);
        var each = rules.places(waiting.work());
        if (!own.isEmpty()) {
            return served(own, each, place);
        }
        var widest = rules.widestAt(waiting.work());
        var patience = widest.isAfter(now) ? Duration.between(now, widest) : Duration.ZERO;
        return patience.plus(served(able(waiting, widest), each, place));
    }

    private Duration served(List<Worker> able, int each, int place) {
        var seats = able.stream().mapToInt(worker -> worker.most(each)).sum();
        var free = able.stream().mapToInt(worker -> worker.more(each)).sum();
        return averageHandling.multipliedBy(Math.max(0, place - free)).dividedBy(Math.max(1, seats));
    }

    private List<Worker> able(Waiting waiting, Instant at) {
        return present.stream()
                .filter(worker -> rules.reach(waiting.work(), worker, at))
                .toList();
    }
}
