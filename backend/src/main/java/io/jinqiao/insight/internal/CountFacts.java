package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Entry;
import io.jinqiao.insight.counting.Ledger;
import io.jinqiao.insight.counting.Threads;
import io.jinqiao.journal.Journal;
import io.jinqiao.kernel.UseCase;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts the next facts of the journal: counts, stories and the position change together or not at all. What is watched is summed
 * at once, the rest is left for {@link SumSoon}.
 *
 * @param settled how far the journal can no longer change, asked before this transaction began
 * @param most facts at once
 */
record CountFacts(long settled, int most) {

    @UseCase
    static class Handler {

        private final CountRepository counts;
        private final SoonRepository soon;
        private final StoryRepository stories;
        private final RememberedStories remembered;
        private final FineSums fine;
        private final Belonging belonging;
        private final Journal journal;
        private final JsonMapper json;

        Handler(
                CountRepository counts,
                SoonRepository soon,
                StoryRepository stories,
                FineSums fine,
                Belonging belonging,
                Journal journal,
                JsonMapper json) {
            this.counts = counts;
            this.soon = soon;
            this.stories = stories;
            this.remembered = new RememberedStories(stories);
            this.fine = fine;
            this.belonging = belonging;
            this.journal = journal;
            this.json = json;
        }

        /** Whether there may be more. */
        boolean handle(CountFacts command) {
            var position = counts.lock();
            if (position.number() >= command.settled()) {
                return false;
            }
            var facts = journal.numbered(Threads.KINDS, position.number(), command.settled(), command.most());
            var threads = belonging.threads(facts);
            var entries = facts.stream()
                    .flatMap(fact -> threads.of(fact, json.readTree(fact.body())).stream())
                    .toList();
            var keys = entries.stream().map(Entry::story).distinct().toList();
            var ledger = new Ledger(remembered.at(position, keys));
            var change = ledger.add(entries);
            counts.add(Rollup.of(change, counts.keeping(fine.since()), By.AT_ONCE));
            soon.add(change);
            stories.put(ledger.stories());
            var full = facts.size() == command.most();
            var next = full ? facts.getLast().number() : command.settled();
            counts.move(next);
            remembered.keep(position.at(next), ledger.stories());
            return full;
        }
    }
}
