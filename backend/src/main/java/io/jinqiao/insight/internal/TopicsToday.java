package io.jinqiao.insight.internal;

import io.jinqiao.insight.TopicNow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What customers ask about today, most first.
 *
 * @param weeks how many of the weeks before it is compared with
 */
record TopicsToday(Instant at, int weeks, List<Topic> topics) {

    /**
     * One class of business.
     *
     * @param today conversations since midnight
     * @param usual the median of the same weekday up to the same moment, in the weeks before
     * @param now the hour in which it is most unusual; null where nobody asked in this hour or the last
     */
    record Topic(
            String business,
            long today,
            double usual,
            @Nullable TopicNow now) {}
}
