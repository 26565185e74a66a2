package io.jinqiao.assessment.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a team answered was sent back to be looked at again. */
public record SheetReturned(
        Subject subject, UUID sheet, String unit, String title, String why, List<StaffId> told, Actor by, Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "assessment.returned";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }

    @Override
    public String topic() {
        return "sheet-" + unit;
    }

    @Override
    public Map<String, String> says() {
        return Map.of("title", title, "sheet", sheet.toString(), "why", why);
    }
}
