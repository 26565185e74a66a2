package io.jinqiao.retention.internal;

import io.jinqiao.retention.internal.RetentionController.Retention;
import org.springframework.stereotype.Component;

/** Schedules, holds and runs as the screen shows them. */
@Component
class ReadRetention {

    private final Schedules schedules;
    private final RetentionRepository retention;

    ReadRetention(Schedules schedules, RetentionRepository retention) {
        this.schedules = schedules;
        this.retention = retention;
    }

    Retention all() {
        return new Retention(schedules.version(), schedules.all(), retention.holds(), retention.runs());
    }
}
