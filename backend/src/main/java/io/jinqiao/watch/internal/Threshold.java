package io.jinqiao.watch.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.watch.rule.Hysteresis;
import io.jinqiao.watch.rule.Measure;
import java.time.Duration;
import java.util.List;

/**
 * From when on somebody must look.
 *
 * @param id stays the same from version to version
 * @param queue a first-level business code or {@code general}; {@link #FLOOR} for everything together, {@link #EACH} for every
 *     queue on its own; of topics every class below it on its own
 * @param raiseAt as bad as this raises it, in the measure's unit
 * @param clearAt better than this, and it is over
 * @param holdSeconds how long either must last
 * @param least of a share: fewer than so many tell nothing
 * @param ackSeconds within which somebody takes it; then it goes to {@code escalateTo}
 */
record Threshold(
        String id,
        Measure measure,
        String queue,
        double raiseAt,
        double clearAt,
        int holdSeconds,
        int least,
        Owner owner,
        int ackSeconds,
        Owner escalateTo) {

    static final String FLOOR = "";
    static final String EACH = "*";

    private static final int AN_HOUR = 3_600;
    private static final int A_DAY = 24 * AN_HOUR;
    private static final double MOST = 100_000;

    Threshold {
        var sound = id.matches("[a-z0-9-]{1,60}")
                && queue.length() <= 60
                && raiseAt >= 0
                && raiseAt <= MOST
                && clearAt >= 0
                && clearAt <= MOST
                && holdSeconds >= 0
                && holdSeconds <= AN_HOUR
                && least >= 0
                && least <= MOST
                && ackSeconds >= 10
                && ackSeconds <= A_DAY
                && !(measure.ofTheWholeFloorOnly() && !queue.equals(FLOOR))
                && !(measure.ofTopics() && queue.equals(FLOOR));
        if (!sound) {
            throw Refused.invalid("watch.bad-threshold", "Threshold " + id);
        }
    }

    /** Refuses with {@code watch.limits-crossed} when it would be over as soon as it is raised. */
    Hysteresis rule() {
        try {
            return new Hysteresis(measure, raiseAt, clearAt, Duration.ofSeconds(holdSeconds));
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("watch.limits-crossed", String.valueOf(e.getMessage()));
        }
    }

    /** As shipped. Sources: regulation.md section 4 (80 % in 60 s for chat, abandoned 5 %, occupied 88 %), the rest our judgement. */
    static List<Threshold> shipped() {
        return List.of(
                of("longest-wait", Measure.LONGEST_WAIT, EACH, 180, 120, 5, 0),
                of("waiting", Measure.WAITING, FLOOR, 20, 12, 5, 0),
                of("service-level", Measure.SERVICE_LEVEL, FLOOR, 80, 85, 30, 10),
                of("abandoned", Measure.ABANDONED, FLOOR, 5, 3, 30, 20),
                of("occupancy", Measure.OCCUPANCY, FLOOR, 88, 80, 300, 0),
                of("terms-ending", Measure.TERMS_ENDING, FLOOR, 5, 2, 30, 0),
                of("topic-rise", Measure.TOPIC_RISE, EACH, 2, 1.5, 5, 12));
    }

    private static Threshold of(
            String id, Measure measure, String queue, double raiseAt, double clearAt, int hold, int least) {
        return new Threshold(
                id,
                measure,
                queue,
                raiseAt,
                clearAt,
                hold,
                least,
                Owner.post("supervisor"),
                180,
                Owner.post("operations-head"));
    }
}
