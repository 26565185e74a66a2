package io.jinqiao.kernel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, told once.
 *
 * <p>A use case changes its own module and publishes a fact (an event record) inside the transaction, with
 * {@code ApplicationEventPublisher}; the journal keeps it in that same transaction and seals it. The record's
 * components become the kept body, so they hold ids and words, never a person's data in clear.
 */
public interface Fact {

    /** The stable name, {@code module.what-happened}, for example {@code ticket.resolved}. */
    String kind();

    Instant at();

    Actor by();

    Subject subject();

    /** About whom, so that everything of one customer is found in one step (CM6). */
    @Nullable CustomerId customer();

    /** Which business, a code of the three-level classification; null where none is known. */
    default @Nullable String business() {
        return null;
    }

    /**
     * Whether the address from which it was done must not be kept with it, because it would tell who did what they were promised
     * to stay unknown for.
     */
    default boolean untraceable() {
        return false;
    }

    /**
     * By what else an examiner may look for it, each {@code name:value}: {@code channel:web}, {@code product:FD-2301},
     * {@code amount:500000} (hundredths of a yuan). A help for finding; what is proved stands in the body.
     */
    default List<String> marks() {
        return List.of();
    }
}
