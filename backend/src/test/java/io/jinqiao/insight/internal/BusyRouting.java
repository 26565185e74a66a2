package io.jinqiao.insight.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.routing.AgentView;
import io.jinqiao.routing.FakeRouting;
import io.jinqiao.routing.HandOver;
import io.jinqiao.routing.WaitingView;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A queue in memory that a floor can be drawn from; tests say who works. */
final class BusyRouting extends FakeRouting {

    private final List<WaitingView> waiting = new CopyOnWriteArrayList<>();
    private final List<AgentView> agents = new CopyOnWriteArrayList<>();
    private final Clock clock;

    BusyRouting(Conversations conversations, Clock clock) {
        super(conversations);
        this.clock = clock;
    }

    void comes(AgentView agent) {
        agents.add(agent);
    }

    void leaves(ConversationId conversation) {
        waiting.removeIf(view -> view.conversation().equals(conversation));
    }

    @Override
    public void request(HandOver asked) {
        super.request(asked);
        waiting.add(new WaitingView(
                asked.conversation(), asked.skill(), null, asked.priority(), asked.reason(), clock.instant()));
    }

    @Override
    public List<WaitingView> waiting() {
        return List.copyOf(waiting);
    }

    @Override
    public List<AgentView> agents() {
        return List.copyOf(agents);
    }
}
