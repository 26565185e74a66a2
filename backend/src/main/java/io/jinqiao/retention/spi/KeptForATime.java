package io.jinqiao.retention.spi;

import io.jinqiao.kernel.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One kind of data of a module, named as its schedule names it. Every call takes part in the caller's transaction. */
public interface KeptForATime {

    String kind();

    /** How much ended before and is not held. */
    long due(Instant before, Held held);

    /**
     * Deletes what ended before, but nothing that is held.
     *
     * @param limit at most so many
     * @return what was deleted
     */
    List<UUID> delete(Instant before, Held held, int limit);

    /** How much of this kind is kept of a customer, except for what is held. */
    long count(CustomerId customer, Held held);

    /** Deletes what is kept of a customer, whatever its age, but nothing that is held; at most {@code limit}. */
    List<UUID> erase(CustomerId customer, Held held, int limit);

    /** What is kept of a customer, for them to read; without who on the staff did what. */
    List<Sheet> copy(CustomerId customer);

    /** Things of other kinds that must be kept as long as these are: a complaint's conversation. */
    Set<UUID> binds();
}
