package io.jinqiao.journal.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Facts left the journal because their time to be kept was over; their leaves stay under their seals.
 *
 * @param numbers which, as spans {@code first–last} in rising order, for example {@code ["17-17", "20-1043"]}
 */
public record FactsDeleted(UUID deletion, List<String> numbers, int facts, String rule, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "journal.facts-deleted";
    }

    @Override
    public Subject subject() {
        return new Subject("deletion", deletion);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
