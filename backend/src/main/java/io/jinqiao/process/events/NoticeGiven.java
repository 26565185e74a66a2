package io.jinqiao.process.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A matter passed a notice: {@code owner} is the post to be told, {@code script} what about. */
public record NoticeGiven(
        Subject subject, String process, int version, String step, String owner, String script, Actor by, Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "process.notice-given";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
