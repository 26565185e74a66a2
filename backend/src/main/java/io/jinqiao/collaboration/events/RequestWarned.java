package io.jinqiao.collaboration.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** This share of its term, in per cent, is used up; {@code told} are those whom the rule of the term names. */
public record RequestWarned(
        RequestId request,
        String number,
        Subject about,
        CustomerId customer,
        @Nullable String business,
        String department,
        String type,
        Bilingual name,
        String term,
        int percent,
        Instant dueAt,
        List<StaffId> told,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "collaboration.term-warned";
    }

    @Override
    public Subject subject() {
        return Subject.of(request);
    }

    @Override
    public String topic() {
        return term;
    }

    @Override
    public Map<String, String> says() {
        return Map.of(
                "number",
                number,
                "zh",
                name.zh(),
                "en",
                name.en(),
                "about",
                about.toString(),
                "department",
                department,
                "percent",
                String.valueOf(percent),
                "dueAt",
                dueAt.toString());
    }
}
