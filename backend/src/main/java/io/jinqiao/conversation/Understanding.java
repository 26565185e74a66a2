package io.jinqiao.conversation;

import io.jinqiao.kernel.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody understood of a conversation; a null part leaves what is there, an empty business takes it away.
 *
 * @param signs the customer's words that told how they feel, empty where nothing did
 */
public record Understanding(
        @Nullable String subject,
        @Nullable String business,
        @Nullable Integer emotion,
        List<String> signs,
        Actor by) {

    public Understanding {
        signs = List.copyOf(signs);
    }

    public Understanding(@Nullable String subject, @Nullable String business, @Nullable Integer emotion, Actor by) {
        this(subject, business, emotion, List.of(), by);
    }
}
