package io.jinqiao.conversation;

import io.jinqiao.customer.Matter;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation at one moment.
 *
 * @param channel {@code web}, {@code app}, {@code wechat} …
 * @param subject what it is about in a few words, empty before anybody knows
 * @param business a classification code, null before anybody knows
 * @param emotion 0 (calm) to 4 (about to escalate)
 * @param lastNumber the number of the newest message, 0 for none
 * @param answeredUpTo the number up to which the assistant has dealt with it
 */
public record ConversationView(
        ConversationId id,
        CustomerId customer,
        String channel,
        Language language,
        State state,
        @Nullable StaffId owner,
        String subject,
        @Nullable String business,
        int emotion,
        List<String> tags,
        @Nullable PrefilledForm form,
        Instant openedAt,
        @Nullable Instant waitingSince,
        @Nullable Instant assignedAt,
        @Nullable Instant closedAt,
        @Nullable Closing closing,
        long lastNumber,
        long answeredUpTo) {

    /** For whoever asks who may see it: its owner's team works on it, nobody's while it waits. */
    public Matter matter() {
        return Matter.of(customer, owner, business);
    }

    public enum State {
        ASSISTANT,
        WAITING,
        ASSIGNED,
        CLOSED
    }
}
