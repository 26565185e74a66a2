package io.jinqiao.conversation;

import io.jinqiao.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** What somebody understood of a conversation; a null part leaves what is there. */
public record Understanding(
        @Nullable String subject,
        @Nullable String business,
        @Nullable Integer emotion,
        Actor by) {}
