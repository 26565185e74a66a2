package io.jinqiao.conversation;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stored message. Numbers start at 1 and have no gaps; customer and staff see the same ones.
 *
 * @param detail by kind: TEXT null, {@code {"hidden": [kinds…]}} when a secret was taken out of it, or {@code {"flow": {"name", "buttons", "step", "of"}}} when a flow says it, or {@code {"article", "version"}} when an agent sent an article; ANSWER
 *     {@code {"article", "version", "title", "publishedAt", "followUps": [words…]}}; CHOICES {@code {"choices": [{"article",
 *     "title"}…]}}; EVENT {@code {"event": code, …}}, where {@code text} is empty and clients put it in words; what the machine says also carries
 *     {@code "writing"}, a BCP 47 tag
 */
public record MessageView(
        ConversationId conversation,
        long number,
        String clientId,
        Actor from,
        Kind kind,
        String text,
        @Nullable Map<String, Object> detail,
        Instant at) {

    public enum Kind {
        TEXT,
        ANSWER,
        CHOICES,
        EVENT
    }
}
