package io.jinqiao.insight.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody said something about what a report says. */
public record ReportCommented(UUID edition, UUID report, String words, Actor by, Instant at) implements Fact {

    @Override
    public String kind() {
        return "insight.report-commented";
    }

    @Override
    public Subject subject() {
        return new Subject("edition", edition);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
