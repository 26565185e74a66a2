package io.jinqiao.process;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Bilingual;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A matter's place in its process.
 *
 * @param pilot whether it goes by a version that only some teams try
 * @param endReason why it left before the end; null while it runs and when it reached the end
 * @param trouble why the engine could not take the last steps yet; null when it stands where it should
 * @param stays every step in order, the last of them the one it stands at while it runs
 */
public record WhereView(
        String process,
        Bilingual name,
        int version,
        boolean pilot,
        State state,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        @Nullable String trouble,
        List<Stay> stays) {

    public enum State {
        RUNNING,
        /** The engine gave up trying; somebody must choose a way on. */
        STUCK,
        ENDED
    }

    public enum Kind {
        STEP,
        APPROVAL,
        CHECK,
        WAIT,
        NOTICE
    }

    /**
     * A time spent at one step.
     *
     * @param owner the post whose work it is
     * @param term the promise it has in {@code sla}, if any
     * @param late whether it took, or takes by now, longer than its term
     * @param by who did it; null while it stands there
     */
    public record Stay(
            String step,
            Bilingual name,
            Kind kind,
            String owner,
            @Nullable String term,
            Instant since,
            @Nullable Instant until,
            @Nullable Instant dueAt,
            boolean late,
            @Nullable Actor by) {}

    public WhereView {
        stays = List.copyOf(stays);
    }

    /** The step it stands at; none once it has ended, or while the engine is behind before the first. */
    public Optional<Stay> current() {
        return stays.stream().filter(stay -> stay.until() == null).findFirst();
    }
}
