package io.jinqiao.routing;

import io.jinqiao.kernel.ConversationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One waiting conversation; {@code team} is set when it was handed to a team. */
public record WaitingView(
        ConversationId conversation, String skill, @Nullable String team, int priority, String reason, Instant since) {}
