package io.jinqiao.watch.rule;

/** What of a queue, or of the whole floor, is measured. Formulas: regulation.md section 4. */
public enum Measure {
    /** How many wait. */
    WAITING(false),
    /** How long the longest has waited, in seconds. */
    LONGEST_WAIT(false),
    /** Of the last half hour, in per cent, as the indicator of {@code insight} says how it is reckoned. */
    SERVICE_LEVEL(true),
    /** Of the last half hour: left before they were answered, per cent, those within 5 s left out. */
    ABANDONED(false),
    /** Seats taken, per cent of the seats of everybody who is there. */
    OCCUPANCY(false),
    /** How many are ready. */
    READY(true),
    /** Terms that end within 30 minutes; of the whole floor only. */
    TERMS_ENDING(false),
    /** How many times the usual customers ask about one class of business, in this hour or the last (MO4). */
    TOPIC_RISE(false);

    private final boolean badWhenLow;

    Measure(boolean badWhenLow) {
        this.badWhenLow = badWhenLow;
    }

    /** As bad as the limit, or worse. */
    public boolean reaches(double value, double limit) {
        return badWhenLow ? value <= limit : value >= limit;
    }

    /** The worse of two. */
    public double worse(double one, double other) {
        return badWhenLow ? Math.min(one, other) : Math.max(one, other);
    }

    public boolean ofTheWholeFloorOnly() {
        return this == TERMS_ENDING;
    }

    /** Measured of classes of business, not of who waits for them. */
    public boolean ofTopics() {
        return this == TOPIC_RISE;
    }
}
