package io.jinqiao.watch.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.routing.AgentView;
import io.jinqiao.routing.HandOver;
import io.jinqiao.routing.PlaceView;
import io.jinqiao.routing.Routing;
import io.jinqiao.routing.StepView;
import io.jinqiao.routing.WaitingView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A queue and people that a test sets, and how often they were asked for. */
final class FloorRouting implements Routing {

    final List<WaitingView> waiting = new CopyOnWriteArrayList<>();
    final List<AgentView> agents = new CopyOnWriteArrayList<>();
    final AtomicInteger asked = new AtomicInteger();

    @Override
    public void request(HandOver handOver) {
        throw new UnsupportedOperationException("Whoever watches asks for nothing");
    }

    @Override
    public Optional<PlaceView> place(ConversationId conversation) {
        return Optional.empty();
    }

    @Override
    public List<WaitingView> waiting() {
        asked.incrementAndGet();
        return List.copyOf(waiting);
    }

    @Override
    public List<AgentView> agents() {
        asked.incrementAndGet();
        return List.copyOf(agents);
    }

    @Override
    public List<StepView> path(ConversationId conversation) {
        return List.of();
    }
}
