package io.jinqiao.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The level of one conversation at one moment.
 *
 * @param means by which it was reached; null for a level that needs no proof
 * @param until when it falls to what the other proofs say; null for a level that needs no proof
 */
public record Standing(
        Level level, @Nullable Means means, @Nullable Instant until) {

    /** How a level is reached. */
    public enum Means {
        /** A token that the institution's app signed. */
        APP_TOKEN,
        /** Right answers to questions about what the house knows, asked by somebody of the house. */
        KNOWLEDGE,
        /** A one-time code sent to the telephone on the books. */
        CODE,
        /** Somebody of the house saw the customer and their papers. */
        WITNESS
    }
}
