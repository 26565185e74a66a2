package io.jinqiao.sla.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person decided that a version of a rule is true for so many clocks that ran already. */
public record RuleApplied(String code, int version, int clocks, String reason, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "sla.rule-applied";
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
