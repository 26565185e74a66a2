package io.jinqiao.routing.internal;

import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.WaitingView;
import io.jinqiao.routing.matching.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in the queue.
 *
 * @param step the step on its path that put it here
 * @param team set when it was handed to a team
 * @param avoid who handed it on, and so is not asked again first
 * @param named who served this customer last, and so is asked first for a moment
 * @param channel of the conversation, which tells how many places it takes; empty of what waited before that was known
 */
record Waiting(
        ConversationId conversation,
        UUID step,
        CustomerId customer,
        String skill,
        @Nullable String team,
        int priority,
        String reason,
        @Nullable StaffId avoid,
        @Nullable StaffId named,
        Language language,
        Value value,
        String channel,
        Instant since) {

    Duration waited(Instant now) {
        return since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
    }

    /** As the matcher sees it. */
    Work work() {
        return new Work(
                conversation.value(),
                skill,
                team,
                language,
                priority,
                standing(value),
                since,
                avoid,
                named,
                null,
                channel);
    }

    /** What a customer is to the institution, 0 to 3. */
    static int standing(Value value) {
        return switch (value) {
            case ORDINARY -> 0;
            case GOLD -> 1;
            case PLATINUM -> 2;
            case PRIVATE -> 3;
        };
    }

    WaitingView view() {
        return new WaitingView(conversation, skill, team, priority, reason, since);
    }
}
