package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Entry;
import io.jinqiao.insight.counting.Ledger;
import io.jinqiao.insight.counting.Threads;
import io.jinqiao.journal.Journal;
import io.jinqiao.kernel.UseCase;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts the next facts of the journal: counts, stories and the position change together or not at all.
 *
 * @param settled how far the journal can no longer change, asked before this transaction began
 * @param most facts at once
 */
record CountFacts(long settled, int most) {

    @UseCase
    static class Handler {

        private final CountRepository counts;
        private final StoryRepository stories;
        private final FineSums fine;
        private final Belonging belonging;
        private final Journal journal;
        private final JsonMapper json;

        Handler(
                CountRepository counts,
                StoryRepository stories,
                FineSums fine,
                Belonging belonging,
                Journal journal,
                JsonMapper json) {
            this.counts = counts;
            this.stories = stories;
            this.fine = fine;
            this.belonging = belonging;
            this.journal = journal;
            this.json = json;
        }

        /** Whether there may be more. */
        boolean handle(CountFacts command) {
            var position = counts.lock();
            if (position >= command.settled()) {
                return false;
            }
            var facts = journal.numbered(Threads.KINDS, position, command.settled(), command.most());
            var threads = belonging.threads(facts);
            var entries = facts.stream()
                    .flatMap(fact -> threads.of(fact, json.readTree(fact.body())).stream())
                    .toList();
            var keys = entries.stream().map(Entry::story).distinct().toList();
            var ledger = new Ledger(stories.get(keys));
            counts.add(Rollup.of(ledger.add(entries), counts.keeping(fine.since())));
            stories.put(ledger.stories());
            var full = facts.size() == command.most();
            counts.move(full ? facts.getLast().number() : command.settled());
            return full;
        }
    }
}
