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

/** This share of a complaint's term, in per cent, is used up; {@code told} are those whom the rule of the term names. */
public record TermWarned(
        ComplaintId complaint,
        String number,
        CustomerId customer,
        @Nullable String business,
        String term,
        int percent,
        Instant dueAt,
        List<StaffId> told,
        Actor by,
        Instant at)
        implements Notice {

    public TermWarned {
        told = List.copyOf(told);
    }

    @Override
    public String kind() {
        return "complaint.term-warned";
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
        return Map.of("number", number, "term", term, "percent", String.valueOf(percent), "dueAt", dueAt.toString());
    }
}
