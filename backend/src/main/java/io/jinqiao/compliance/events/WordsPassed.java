package io.jinqiao.compliance.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;

/** Words left the house by another way than a message, which keeps its own. {@code gate} is outcome, edition and rules that spoke. */
public record WordsPassed(
        Subject subject, CustomerId customer, String way, String sha256, String gate, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "compliance.words-passed";
    }
}
