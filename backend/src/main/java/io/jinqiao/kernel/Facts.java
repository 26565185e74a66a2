package io.jinqiao.kernel;

import java.util.List;

/** Many facts of one transaction, published as one event where an event each would be too dear. */
public record Facts(List<? extends Fact> all) {

    public Facts {
        all = List.copyOf(all);
    }
}
