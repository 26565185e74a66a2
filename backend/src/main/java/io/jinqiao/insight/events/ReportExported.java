package io.jinqiao.insight.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report left the house as a file; {@code subject} is who took it. */
public record ReportExported(
        Subject subject,
        LocalDate from,
        LocalDate until,
        String dimension,
        String format,
        int rows,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "insight.report-exported";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }
}
