package io.jinqiao.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Where something lies, as {@link Reach} asks: who works on it, whose customer it is about, what business it is.
 *
 * <p>Null where such a thing has none by nature: a customer belongs to no team, a conversation that waits to nobody's yet. An
 * empty word where it should have one and nobody knows it: that lies outside of every reach that names any.
 *
 * @param department by its Chinese name, as teams say it
 * @param segment what the customer is to the house, {@code ORDINARY} to {@code PRIVATE}
 * @param business a code of the classification
 */
public record Traits(
        @Nullable String team,
        @Nullable String department,
        @Nullable String branch,
        @Nullable String segment,
        @Nullable String business) {}
