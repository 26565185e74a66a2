package io.jinqiao.routing;

import io.jinqiao.conversation.ConversationView.State;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.kernel.ConversationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A queue in memory that nobody serves. */
public class FakeRouting implements Routing {

    private final Conversations conversations;
    private final List<HandOver> requests = new ArrayList<>();

    public FakeRouting(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public synchronized void request(HandOver handOver) {
        var id = handOver.conversation();
        if (conversations.get(id).state() == State.ASSISTANT) {
            conversations.await(id, handOver.by());
            requests.add(handOver);
        }
    }

    /** What was asked for, oldest first. */
    public synchronized List<HandOver> requests() {
        return List.copyOf(requests);
    }

    @Override
    public synchronized Optional<PlaceView> place(ConversationId conversation) {
        return Optional.empty();
    }

    @Override
    public synchronized List<WaitingView> waiting() {
        return List.of();
    }

    @Override
    public List<AgentView> agents() {
        return List.of();
    }

    @Override
    public List<StepView> path(ConversationId conversation) {
        return List.of();
    }
}
