package io.jinqiao.assistant.internal;

import io.jinqiao.knowledge.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the policy decides on.
 *
 * @param words the customer's message
 * @param chosen the article picked from choices, null where none was
 * @param hits what search found, best first
 * @param business what the conversation was about so far, null before anybody knows
 */
record Situation(
        String words,
        @Nullable Hit chosen,
        List<Hit> hits,
        Progress progress,
        @Nullable String business) {

    /**
     * How it went so far.
     *
     * @param misses in a row, since the last answer
     * @param askedBack whether the last thing said was a question back
     */
    record Progress(int misses, boolean askedBack) {

        static final Progress NONE = new Progress(0, false);
    }
}
