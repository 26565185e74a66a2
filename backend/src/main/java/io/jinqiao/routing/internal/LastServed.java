package io.jinqiao.routing.internal;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who knows this customer's matter already: whoever served them last, for two days (RT4, CH6). */
@Component
class LastServed {

    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final AssignmentRepository assignments;

    LastServed(AssignmentRepository assignments) {
        this.assignments = assignments;
    }

    @Nullable StaffId of(CustomerId customer, Instant now) {
        return assignments.lastServed(customer, now.minus(REMEMBERED)).orElse(null);
    }
}
