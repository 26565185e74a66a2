package io.jinqiao.routing.internal;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.routing.AgentView;
import io.jinqiao.routing.HandOver;
import io.jinqiao.routing.PlaceView;
import io.jinqiao.routing.Routing;
import io.jinqiao.routing.StepView;
import io.jinqiao.routing.WaitingView;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class RoutingDoor implements Routing {

    private final JoinQueue.Handler join;
    private final Queue queue;
    private final Roster roster;
    private final StepRepository steps;

    RoutingDoor(JoinQueue.Handler join, Queue queue, Roster roster, StepRepository steps) {
        this.join = join;
        this.queue = queue;
        this.roster = roster;
        this.steps = steps;
    }

    @Override
    public void request(HandOver handOver) {
        join.handle(new JoinQueue(handOver));
    }

    @Override
    public Optional<PlaceView> place(ConversationId conversation) {
        return queue.place(conversation);
    }

    @Override
    public List<WaitingView> waiting() {
        return queue.inOrder(Integer.MAX_VALUE).stream().map(Waiting::view).toList();
    }

    @Override
    public List<AgentView> agents() {
        return roster.views();
    }

    @Override
    public List<StepView> path(ConversationId conversation) {
        return steps.path(conversation);
    }
}
