package io.jinqiao.sla.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A proposed version of a rule was approved, or refused. */
public record RuleDecided(String code, int version, boolean approved, Instant effectiveFrom, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "sla.rule-decided";
    }

    /** A rule has a word for a name, so its id is made of it. */
    @Override
    public Subject subject() {
        return new Subject("term-rule", UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
