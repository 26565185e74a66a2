package io.jinqiao.routing;

import io.jinqiao.kernel.ConversationId;
import java.util.List;
import java.util.Optional;

/** The queue and the people behind it. */
public interface Routing {

    /**
     * Puts a conversation into the queue, in the caller's transaction; an already waiting or assigned one stays where it
     * is. The customer is told with an EVENT message.
     */
    void request(HandOver handOver);

    /** Where a waiting conversation stands; empty when it does not wait. */
    Optional<PlaceView> place(ConversationId conversation);

    /** Every queue with who waits in it, oldest first. */
    List<WaitingView> waiting();

    /** Everybody who can serve, with state and load. */
    List<AgentView> agents();

    /** The path of a conversation: each assignment and transfer with its reasons, oldest first. */
    List<StepView> path(ConversationId conversation);
}
