package io.jinqiao.watch.internal;

import io.jinqiao.insight.ServiceLevel;
import io.jinqiao.watch.rule.Measure;
import java.util.OptionalDouble;

/**
 * A queue, or the whole floor, at a moment; no person's data.
 *
 * @param queue {@link Threshold#FLOOR} for everything together
 * @param ready who could take something now
 * @param seats of everybody who is there
 * @param taken of these seats
 * @param lately what came of those who waited, in the last half hour
 * @param today the same since midnight
 */
record QueueNow(
        String queue, int waiting, long longestWaitSeconds, int ready, int seats, int taken, Came lately, Came today) {

    /**
     * What came of those who waited.
     *
     * @param left before anybody answered, those left out who went at once
     * @param good of service level as the house reckons it, out of {@code counted}
     */
    record Came(int answered, int left, int good, int counted) {

        static final Came NOTHING = new Came(0, 0, 0, 0);

        static Came answered(ServiceLevel level, long waited) {
            var share = level.answered(waited);
            return new Came(1, 0, share.good(), share.counted());
        }

        static Came left(ServiceLevel level, long waited) {
            var share = level.left(waited);
            return new Came(0, waited <= ServiceLevel.AT_ONCE ? 0 : 1, share.good(), share.counted());
        }

        int all() {
            return answered + left;
        }

        Came and(Came other) {
            return new Came(answered + other.answered, left + other.left, good + other.good, counted + other.counted);
        }

        Came without(Came other) {
            return new Came(answered - other.answered, left - other.left, good - other.good, counted - other.counted);
        }
    }

    /** Empty where too little is known, and for what is not measured here. */
    OptionalDouble value(Measure measure, int least) {
        return switch (measure) {
            case WAITING -> OptionalDouble.of(waiting);
            case LONGEST_WAIT -> OptionalDouble.of((double) longestWaitSeconds);
            case SERVICE_LEVEL -> share(lately.good(), lately.counted(), least);
            case ABANDONED -> share(lately.left(), lately.all(), least);
            case OCCUPANCY -> share(taken, seats, least);
            case READY -> OptionalDouble.of(ready);
            case TERMS_ENDING, TOPIC_RISE -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble share(int part, int whole, int least) {
        return whole == 0 || whole < least ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
    }
}
