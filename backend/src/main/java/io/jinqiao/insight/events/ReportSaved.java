package io.jinqiao.insight.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report is made of every period from now on, and these are told of each. */
public record ReportSaved(
        UUID report,
        String title,
        String period,
        String dimension,
        List<String> codes,
        List<StaffId> readers,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "insight.report-saved";
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
