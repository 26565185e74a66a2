package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measure was carried out, and here is the proof. */
public record MeasureDone(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        UUID measure,
        String measureText,
        String proof,
        Actor by,
        Instant at)
        implements Fact {

    @Override
    public String kind() {
        return "complaint.measure-done";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }
}
