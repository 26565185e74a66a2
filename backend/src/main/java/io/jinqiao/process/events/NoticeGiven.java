package io.jinqiao.process.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A matter passed a notice: {@code owner} is the post to be told, {@code told} who holds it, {@code script} what about. */
public record NoticeGiven(
        Subject subject,
        String process,
        int version,
        String step,
        String owner,
        String script,
        List<StaffId> told,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "process.notice-given";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }

    @Override
    public String topic() {
        return "step:" + step;
    }

    @Override
    public Map<String, String> says() {
        return Map.of("process", process, "step", step, "script", script);
    }
}
