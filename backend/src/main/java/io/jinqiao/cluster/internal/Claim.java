package io.jinqiao.cluster.internal;

import java.time.Duration;

/**
 * What a node knows of its own term: which it is, and until when it may believe in it. Moments are nanoseconds of this
 * machine's monotonic clock, which nobody sets.
 *
 * <p>A grant counts from the moment in which it was asked for, which was before the database gave it: so the node's belief ends
 * before the database lets another have the lease, however long the answer took. A process that slept cannot know that it did;
 * therefore the number of the term goes with everything it writes.
 *
 * @param epoch above 0; 0 for no term
 */
record Claim(long epoch, long until) {

    static final Claim NONE = new Claim(0, 0);

    /** The database said: yours, in this term. */
    static Claim granted(long epoch, long askedAt, Duration lease, Duration margin) {
        return new Claim(epoch, askedAt + lease.minus(margin).toNanos());
    }

    /** The subtraction, because these clocks may overflow. */
    boolean holds(long now) {
        return epoch > 0 && until - now > 0;
    }
}
