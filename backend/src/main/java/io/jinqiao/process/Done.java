package io.jinqiao.process;

import io.jinqiao.kernel.Actor;
import java.util.Map;

/**
 * A step that somebody has done, as its module knows.
 *
 * @param outcome small values that decisions ask about; never a person's data
 */
public record Done(String step, Map<String, Object> outcome, Actor by) {

    public Done {
        outcome = Map.copyOf(outcome);
    }

    public static Done of(String step, Actor by) {
        return new Done(step, Map.of(), by);
    }
}
