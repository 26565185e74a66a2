package io.jinqiao.rights.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** This share of its term, in per cent, is used up; 100 when it is over. */
public record DataRequestTermTold(
        UUID request,
        CustomerId customer,
        String number,
        int percent,
        Instant dueAt,
        List<StaffId> told,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "rights.term-told";
    }

    @Override
    public Subject subject() {
        return new Subject("data-request", request);
    }

    @Override
    public String topic() {
        return "rights.request";
    }

    @Override
    public Map<String, String> says() {
        return Map.of("number", number, "percent", String.valueOf(percent), "dueAt", dueAt.toString());
    }
}
