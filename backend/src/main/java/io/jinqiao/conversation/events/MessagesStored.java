package io.jinqiao.conversation.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Messages of one group commit, told after it so that they can be delivered and answered. Not a fact: the facts are
 * {@link MessagePosted}. A listener must return at once; what it misses when the process dies is found again by number.
 */
public record MessagesStored(List<Stored> messages) {

    /** One message with what delivery needs; {@code state}, {@code owner} and {@code emotion} (0 to 4) as of the
     * commit, {@code gate} is for facts and never delivered. */
    public record Stored(
            ConversationId conversation,
            CustomerId customer,
            String state,
            @Nullable StaffId owner,
            int emotion,
            long number,
            String clientId,
            Actor from,
            String kind,
            String text,
            @Nullable Map<String, Object> detail,
            @Nullable String gate,
            Instant at) {}
}
