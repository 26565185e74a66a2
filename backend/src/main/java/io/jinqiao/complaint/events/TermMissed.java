package io.jinqiao.complaint.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A term of it is over; {@code told} are its handler, the heads of complaints and whom the rule of the term names. */
public record TermMissed(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        String term,
        Instant dueAt,
        List<StaffId> told,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "complaint.term-missed";
    }

    @Override
    public Subject subject() {
        return Subject.of(complaint);
    }

    @Override
    public String topic() {
        return term;
    }

    @Override
    public Map<String, String> says() {
        return Map.of("number", number, "term", term, "dueAt", dueAt.toString());
    }
}
