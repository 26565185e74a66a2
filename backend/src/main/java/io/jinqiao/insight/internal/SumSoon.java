package io.jinqiao.insight.internal;

import io.jinqiao.kernel.UseCase;

/**
 * Adds up by person, business, branch and two dimensions what was counted since the last time. One who serves many conversations
 * in these seconds costs one sum instead of many. What is taken and what is added change together; two at once take different
 * changes, or the later one waits and finds none.
 */
record SumSoon() {

    @UseCase
    static class Handler {

        private final SoonRepository soon;
        private final CountRepository counts;
        private final FineSums fine;

        Handler(SoonRepository soon, CountRepository counts, FineSums fine) {
            this.soon = soon;
            this.counts = counts;
            this.fine = fine;
        }

        void handle(SumSoon command) {
            var change = soon.take();
            if (!change.isEmpty()) {
                counts.add(Rollup.of(change, counts.keeping(fine.since()), By.SOON));
            }
        }
    }
}
