package io.jinqiao.dialogue;

import io.jinqiao.kernel.Bilingual;
import java.time.Instant;
import java.util.List;

/**
 * What one run of a flow collected, for whoever goes on with it.
 *
 * @param state RUNNING, FINISHED, HANDED_OVER, STOPPED or LAPSED
 */
public record Collected(String flow, Bilingual name, String state, List<Item> items, Instant at) {

    public Collected {
        items = List.copyOf(items);
    }

    /** One thing that is known; {@code shown} is masked where it is sensitive. */
    public record Item(String slot, Bilingual label, Bilingual shown) {}
}
