package io.jinqiao.knowledge.internal;

import org.jspecify.annotations.Nullable;

/** How many colleagues found an article useful or not, and what I said, null for nothing yet. */
record Votes(int useful, int useless, @Nullable Boolean mine) {

    static final Votes NONE = new Votes(0, 0, null);

    /** Settles between articles equally probable and no more: from −0.02 to 0.02. */
    double nudge() {
        return 0.02 * (useful - useless) / (useful + useless + 3.0);
    }
}
