package io.jinqiao.insight.internal;

import io.jinqiao.insight.counting.Cell;
import io.jinqiao.insight.counting.Entry;
import io.jinqiao.insight.counting.Ledger;
import io.jinqiao.insight.counting.Point;
import io.jinqiao.insight.counting.Story;
import io.jinqiao.insight.counting.Threads;
import io.jinqiao.insight.events.DayRecounted;
import io.jinqiao.journal.Journal;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.kernel.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts a day again from the journal and puts the result in the place of what was there, with all that is kept of a whole day.
 *
 * <p>Every count lies in a minute of the day of a fact of its story, so the stories that have a fact on the day, told anew from
 * all their facts, count all that the day counts. Counting stands still meanwhile and goes on after: facts that it meets again
 * are in their stories already.
 */
record RecountDay(LocalDate day, StaffId by) {

    /** Which version of the day's counts it is now, and how many of them are others than before. */
    record Result(int version, long changed) {}

    @UseCase
    static class Handler {

        private static final int TOGETHER = 500;

        private final CountRepository counts;
        private final SumSoon.Handler sum;
        private final StoryRepository stories;
        private final FineSums fine;
        private final Belonging belonging;
        private final Journal journal;
        private final JsonMapper json;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                CountRepository counts,
                SumSoon.Handler sum,
                StoryRepository stories,
                FineSums fine,
                Belonging belonging,
                Journal journal,
                JsonMapper json,
                ApplicationEventPublisher events,
                Clock clock) {
            this.counts = counts;
            this.sum = sum;
            this.stories = stories;
            this.fine = fine;
            this.belonging = belonging;
            this.journal = journal;
            this.json = json;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code insight.facts-gone} when the journal keeps nothing of that day any more. */
        Result handle(RecountDay command) {
            counts.lock();
            sum.handle(new SumSoon());
            var from = command.day().atStartOfDay(Threads.HOME).toInstant();
            var until = command.day().plusDays(1).atStartOfDay(Threads.HOME).toInstant();
            var facts = journal.between(Threads.KINDS, from, until);
            if (facts.isEmpty() && counts.anything(from, until)) {
                throw Refused.conflict("insight.facts-gone", "The journal keeps nothing of that day any more");
            }
            var told = told(facts);
            var before = counts.sums(from, until);
            var elsewhere = new HashMap<Cell, Long>();
            var here = new HashMap<Cell, Long>();
            told.forEach(story -> share(story.counts(), from, until, here, elsewhere, 1));
            for (var part : chunks(told.stream().map(Story::key).toList())) {
                stories.get(part).forEach(old -> share(old.counts(), from, until, new HashMap<>(), elsewhere, -1));
            }
            var keeping = counts.keeping(fine.since()).with(command.day());
            counts.clear(from, until);
            var after = Rollup.of(here, keeping);
            counts.add(after);
            counts.add(Rollup.of(elsewhere, keeping));
            stories.put(told);
            counts.retell();
            return done(command, changed(before, after));
        }

        private Result done(RecountDay command, long changed) {
            var now = clock.instant();
            var version = counts.recounted(command.day(), now, command.by().value(), changed);
            events.publishEvent(
                    new DayRecounted(Ids.next(), command.day(), version, changed, Actor.of(command.by()), now));
            return new Result(version, changed);
        }

        /** The stories with a fact on that day, from all their facts. */
        private Collection<Story> told(List<KeptFact> facts) {
            var today = entries(facts);
            var keys = new HashSet<String>();
            today.forEach(entry -> keys.add(entry.story()));
            var points = new HashMap<String, List<Point>>();
            today.forEach(entry -> add(points, entry));
            chunks(facts.stream().map(KeptFact::subject).distinct().toList())
                    .forEach(part -> entries(journal.about(part)).stream()
                            .filter(entry -> keys.contains(entry.story()))
                            .filter(entry -> !entry.story().startsWith("staff:"))
                            .forEach(entry -> add(points, entry)));
            chunks(customers(keys))
                    .forEach(part -> entries(journal.ofCustomers(part, Threads.OF_CUSTOMERS)).stream()
                            .filter(entry -> keys.contains(entry.story()))
                            .filter(entry -> entry.story().startsWith("customer:"))
                            .forEach(entry -> add(points, entry)));
            return points.entrySet().stream()
                    .map(story -> Story.of(story.getKey(), story.getValue()))
                    .toList();
        }

        private List<Entry> entries(List<KeptFact> facts) {
            var counted = facts.stream()
                    .filter(fact -> Threads.KINDS.contains(fact.kind()))
                    .toList();
            var threads = belonging.threads(counted);
            return counted.stream()
                    .flatMap(fact -> threads.of(fact, json.readTree(fact.body())).stream())
                    .toList();
        }

        private static List<CustomerId> customers(Collection<String> keys) {
            return keys.stream()
                    .filter(key -> key.startsWith("customer:"))
                    .map(key -> new CustomerId(Subject.parse(key).id()))
                    .toList();
        }

        private static void add(Map<String, List<Point>> points, Entry entry) {
            points.computeIfAbsent(entry.story(), _ -> new ArrayList<>()).add(entry.point());
        }

        private static void share(
                Map<Cell, Long> counted,
                Instant from,
                Instant until,
                Map<Cell, Long> here,
                Map<Cell, Long> elsewhere,
                int times) {
            counted.forEach((cell, n) -> {
                var within = !cell.minute().isBefore(from) && cell.minute().isBefore(until);
                Ledger.add(within ? here : elsewhere, Map.of(cell, n), times);
            });
        }

        private static long changed(List<Rollup.Row> before, List<Rollup.Row> after) {
            var was = before.stream().collect(Collectors.toMap(Rollup.Row::key, Rollup.Row::n));
            var is = after.stream().collect(Collectors.toMap(Rollup.Row::key, Rollup.Row::n));
            var keys = new HashSet<>(was.keySet());
            keys.addAll(is.keySet());
            return keys.stream()
                    .filter(key -> !was.getOrDefault(key, 0L).equals(is.getOrDefault(key, 0L)))
                    .count();
        }

        private static <T> List<List<T>> chunks(List<T> all) {
            var chunks = new ArrayList<List<T>>();
            for (int first = 0; first < all.size(); first += TOGETHER) {
                chunks.add(all.subList(first, Math.min(all.size(), first + TOGETHER)));
            }
            return chunks;
        }
    }
}
