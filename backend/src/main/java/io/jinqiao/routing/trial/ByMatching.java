package io.jinqiao.routing.trial;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.matching.Matching;
import io.jinqiao.routing.matching.RoutingRules;
import io.jinqiao.routing.matching.Work;
import io.jinqiao.routing.matching.Worker;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The matcher that serves the desk. */
public final class ByMatching implements Dispatcher {

    private final Matching matching;

    /** By the shipped rules. */
    public ByMatching() {
        this(RoutingRules.shipped());
    }

    public ByMatching(RoutingRules rules) {
        this.matching = new Matching(rules);
    }

    @Override
    public String name() {
        return "the matcher";
    }

    @Override
    public void offer(Work work) {
        matching.offer(work);
    }

    @Override
    public void withdraw(UUID work) {
        matching.withdraw(work);
    }

    @Override
    public void present(Worker worker) {
        matching.present(worker);
    }

    @Override
    public void absent(StaffId staff) {
        matching.absent(staff);
    }

    @Override
    public List<Given> match(Instant now) {
        return matching.match(now).stream()
                .map(decision ->
                        new Given(decision.work().id(), decision.worker().id(), decision.places(), decision.reasons()))
                .toList();
    }

    @Override
    public Optional<Instant> nextLook() {
        return matching.nextLook();
    }
}
