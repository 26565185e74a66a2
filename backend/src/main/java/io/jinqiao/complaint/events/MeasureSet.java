package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something shall change so that it does not happen again. */
public record MeasureSet(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        UUID measure,
        String measureText,
        StaffId owner,
        LocalDate due,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.measure-set";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
