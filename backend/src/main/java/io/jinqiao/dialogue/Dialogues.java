package io.jinqiao.dialogue;

import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Flows, as the assistant runs them. Hearing changes nothing but what acts do, once; what was heard counts when it is
 * settled, in the same transaction as the message it belongs to.
 */
public interface Dialogues {

    /**
     * What a flow makes of a message: one under way, or one that these words begin. Empty when no flow is concerned.
     *
     * @param answerable whether the words are a question that can be answered otherwise; asked at most once
     */
    Optional<Turn> hear(Heard heard, BooleanSupplier answerable);

    /** Keeps what this turn came to, in the caller's transaction; settling a turn again changes nothing. */
    void settle(Turn turn);

    /** A person takes over: ends what is under way and lays what was collected before them, in the caller's transaction. */
    void handOver(ConversationId conversation);

    /** The words of a button that begins the flow about this business, where there is one. */
    Optional<String> offer(String business, Language language);

    /** What flows collected in this conversation, masked, newest first. */
    List<Collected> collected(ConversationId conversation);

    /** The words that remind a customer of what lapsed, with its buttons. */
    Turn.Saying lapsed(String flow, int version, Language language);

    /** Puts a flow in force as its next version, where it differs from the one in force; refuses one that has errors. */
    void publish(Flow flow, Actor by);
}
