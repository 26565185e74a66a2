package io.jinqiao.insight.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An indicator is reckoned or judged otherwise from now on. */
public record IndicatorChanged(
        String code,
        int version,
        String numerator,
        @Nullable Double target,
        String reason,
        Actor by,
        Instant at) implements Fact {

    @Override
    public String kind() {
        return "insight.indicator-changed";
    }

    /** An indicator has a word for a name, so its id is made of it. */
    @Override
    public Subject subject() {
        return new Subject("indicator", UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
