package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Places;

/** What tells figures apart. */
enum Dimension {
    ALL,
    QUEUE,
    TEAM,
    AGENT,
    CHANNEL,
    BUSINESS,
    BRANCH;

    /** Empty where it is not known. */
    String value(Places places) {
        return switch (this) {
            case ALL -> "*";
            case QUEUE -> places.queue();
            case TEAM -> places.team();
            case AGENT -> places.agent();
            case CHANNEL -> places.channel();
            case BUSINESS -> places.business();
            case BRANCH -> places.branch();
        };
    }
}
