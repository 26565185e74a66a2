package io.jinqiao.routing.internal;

import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.WaitingView;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in the queue.
 *
 * @param step the step on its path that put it here
 * @param team set when it was handed to a team
 * @param avoid who handed it on, and so is not asked again first
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
        Language language,
        Value value,
        Instant since) {

    static final int URGENT = 2;

    /** So much waiting lifts a conversation by one priority: whoever waits is overtaken for a bounded time only. */
    private static final Duration LIFT = Duration.ofMinutes(5);

    /** Who comes first at this moment: the higher rank, then the longer wait, a customer's standing counted as waiting. */
    static Comparator<Waiting> order(Instant now) {
        return Comparator.comparingInt((Waiting waiting) -> -waiting.rank(now))
                .thenComparing(Waiting::countedSince)
                .thenComparing(waiting -> waiting.conversation().value());
    }

    int rank(Instant now) {
        return (int) Math.min(URGENT, priority + waited(now).dividedBy(LIFT));
    }

    Duration waited(Instant now) {
        return since.isAfter(now) ? Duration.ZERO : Duration.between(since, now);
    }

    /** The queue a customer sees themselves in. */
    String queue() {
        return team == null ? skill : "team:" + team;
    }

    WaitingView view() {
        return new WaitingView(conversation, skill, team, priority, reason, since);
    }

    private Instant countedSince() {
        return since.minus(
                switch (value) {
                    case ORDINARY -> Duration.ZERO;
                    case GOLD -> Duration.ofSeconds(20);
                    case PLATINUM -> Duration.ofSeconds(40);
                    case PRIVATE -> Duration.ofSeconds(60);
                });
    }
}
