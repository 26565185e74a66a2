package io.jinqiao.compliance.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** Somebody was about to say what must not be said. {@code rule} is {@code code@version}, {@code words} what it spoke about. */
public record WordsStopped(
        Subject subject,
        CustomerId customer,
        String way,
        String outcome,
        String rule,
        String words,
        String edition,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "compliance.words-stopped";
    }
}
