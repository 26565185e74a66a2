package io.jinqiao.assistant.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the assistant did with a customer's message, and from what it chose.
 *
 * @param number the customer's message; 0 when the button for a person was pressed
 * @param decision GREET, ANSWER, ASK_BACK, SAY_UNKNOWN, HAND_OVER or FLOW
 * @param reason why, as a code
 * @param candidates the best articles found, best first
 * @param policy the version of the rules that decided
 * @param flow where a flow stood afterwards, null when none was concerned
 * @param writing how the customer writes, a BCP 47 tag
 * @param level how upset the customer is, 0 to 4
 * @param signals what the words gave away, and by which of them
 * @param search names the models that found the candidates
 * @param intent null while no classifier is in force, or where it knows no such words
 * @param model what put the answer into words, null where the article speaks for itself
 * @param millis from taking the message up to the decision
 */
public record AssistantDecided(
        ConversationId conversation,
        CustomerId customer,
        long number,
        String decision,
        String reason,
        List<Candidate> candidates,
        String policy,
        @Nullable String business,
        @Nullable FlowTurn flow,
        Actor by,
        Instant at,
        String writing,
        int level,
        List<Sign> signals,
        String search,
        long millis,
        @Nullable Intent intent,
        @Nullable String model)
        implements Fact {

    /** An article that was considered, in the version in force, with how near it is in meaning and in words. */
    public record Candidate(ArticleId article, int version, double score, double closeness, double words) {}

    public record Sign(String signal, String words) {}

    /** What a trained classifier took the words to be about, with its chance of being right and its version. */
    public record Intent(String business, double probability, int version) {}

    /** A flow's turn; {@code slots} is what is known, masked. */
    public record FlowTurn(String code, int version, String step, String state, Map<String, String> slots) {}

    @Override
    public String kind() {
        return "assistant.decided";
    }

    @Override
    public Subject subject() {
        return Subject.of(conversation);
    }
}
