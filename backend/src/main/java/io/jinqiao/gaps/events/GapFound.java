package io.jinqiao.gaps.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Customers ask something that no article answers well. {@code title} is empty since the words of customers can be erased and a fact cannot. */
public record GapFound(UUID gap, String title, @Nullable String business, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "gaps.found";
    }

    @Override
    public Subject subject() {
        return new Subject("gap", gap);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
