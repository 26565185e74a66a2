package io.jinqiao.insight.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report is made no more; what it said stays. */
public record ReportEnded(UUID report, String title, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "insight.report-ended";
    }

    @Override
    public Subject subject() {
        return new Subject("saved-report", report);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
