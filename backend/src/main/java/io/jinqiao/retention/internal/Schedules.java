package io.jinqiao.retention.internal;

import io.jinqiao.kernel.Refused;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is in force: what two people agreed on last, otherwise the product's own. */
@Component
class Schedules {

    private final ShippedSchedules shipped;
    private final ScheduleRepository changed;

    Schedules(ShippedSchedules shipped, ScheduleRepository changed) {
        this.shipped = shipped;
        this.changed = changed;
    }

    String version() {
        return shipped.version();
    }

    List<Schedule> inForce(Instant now) {
        var changes = changed.inForce(now);
        return shipped.all().stream()
                .map(own -> changes.stream()
                        .filter(change -> change.kind().equals(own.kind()))
                        .findFirst()
                        .map(change -> own.with(change.version(), change.keep(), change.law()))
                        .orElse(own))
                .toList();
    }

    /** Refuses with {@code retention.unknown-kind}. */
    Schedule get(String kind, Instant now) {
        return inForce(now).stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("retention.unknown-kind", "Nothing of this kind is kept"));
    }
}
