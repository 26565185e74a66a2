package io.jinqiao.insight.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report of a period that is over can be read; {@code until} is the day after its last. */
public record ReportReady(
        UUID edition,
        UUID report,
        String title,
        LocalDate from,
        LocalDate until,
        List<StaffId> readers,
        Actor by,
        Instant at)
        implements Notice {

    public ReportReady {
        readers = List.copyOf(readers);
    }

    @Override
    public String kind() {
        return "insight.report-ready";
    }

    @Override
    public Subject subject() {
        return new Subject("edition", edition);
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }

    @Override
    public List<StaffId> told() {
        return readers;
    }

    @Override
    public String topic() {
        return "report";
    }

    @Override
    public Map<String, String> says() {
        return Map.of(
                "title",
                title,
                "from",
                from.toString(),
                "last",
                until.minusDays(1).toString());
    }
}
