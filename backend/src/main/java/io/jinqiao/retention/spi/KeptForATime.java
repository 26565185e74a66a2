package io.jinqiao.retention.spi;

import io.jinqiao.kernel.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One kind of data of a module, named as the schedule names it. */
public interface KeptForATime {

    String kind();

    /**
     * Deletes what ended before, in the caller's transaction, but nothing of a customer on hold.
     *
     * @param limit at most so many
     * @return what was deleted
     */
    List<UUID> delete(Instant before, Set<CustomerId> held, int limit);
}
