package io.jinqiao.process.events;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step is not done in its time; {@code owner} is the post whose work it is, {@code told} who of them has had a hand in the matter, or all. */
public record StepLate(
        Subject subject,
        String process,
        int version,
        String step,
        Bilingual name,
        String owner,
        String term,
        Instant dueAt,
        List<StaffId> told,
        Actor by,
        Instant at)
        implements Notice {

    @Override
    public String kind() {
        return "process.step-late";
    }

    @Override
    public @Nullable CustomerId customer() {
        return null;
    }

    /** The news that it is late takes the place of the warning. */
    @Override
    public String topic() {
        return "term:" + step;
    }

    @Override
    public Map<String, String> says() {
        return Map.of("zh", name.zh(), "en", name.en(), "term", term, "dueAt", dueAt.toString());
    }
}
