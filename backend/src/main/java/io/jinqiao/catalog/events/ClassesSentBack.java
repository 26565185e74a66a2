package io.jinqiao.catalog.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A proposed version of the classification went back to its author. */
public record ClassesSentBack(Subject subject, int number, String reason, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "catalog.sent-back";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
