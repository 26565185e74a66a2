package io.jinqiao.insight.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.jinqiao.insight.TopicNow;
import io.jinqiao.insight.Topics;
import io.jinqiao.insight.topics.Slot;
import io.jinqiao.insight.topics.Tide;
import io.jinqiao.insight.topics.Usual;
import io.jinqiao.journal.FactQuery;
import io.jinqiao.journal.Journal;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.ConversationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares what is asked today with the same weekday of the weeks before; however many look, the database is asked twice a minute. */
@Component
class ReadTopics implements Topics {

    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final List<String> UNDERSTOOD = List.of("conversation.understood", "conversation.closed");
    private static final int LOOKED_THROUGH = 100;

    private final TopicRepository counts;
    private final Journal journal;
    private final Clock clock;
    private @Nullable TopicsToday last;

    ReadTopics(TopicRepository counts, Journal journal, Clock clock) {
        this.counts = counts;
        this.journal = journal;
        this.clock = clock;
    }

    synchronized TopicsToday today() {
        var now = clock.instant();
        var topics = last;
        if (topics == null || !now.isBefore(topics.at().plus(FRESH))) {
            topics = read(now);
            last = topics;
        }
        return topics;
    }

    @Override
    public List<TopicNow> now() {
        return today().topics().stream()
                .map(TopicsToday.Topic::now)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<ConversationId> examples(String business, Instant since, int most) {
        return journal
                .find(FactQuery.newest(LOOKED_THROUGH)
                        .ofKinds(UNDERSTOOD)
                        .inBusiness(business)
                        .between(since, null))
                .stream()
                .map(KeptFact::subject)
                .distinct()
                .limit(most)
                .map(subject -> new ConversationId(subject.id()))
                .toList();
    }

    private TopicsToday read(Instant now) {
        var first = counts.first().orElse(now);
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        var earlier = hour.minus(1, ChronoUnit.HOURS);
        var today = hours(CountToday.midnight(now), hour);
        var wanted = Stream.concat(today.stream(), Stream.of(earlier))
                .flatMap(at -> Stream.concat(Stream.of(at), Slot.before(at, first).stream()))
                .distinct()
                .toList();
        var asked = counts.hours(wanted).stream()
                .collect(groupingBy(
                        TopicRepository.Hour::business, toMap(TopicRepository.Hour::at, TopicRepository.Hour::n)));
        var unusual = new HashMap<String, TopicNow>();
        Stream.of(earlier, hour)
                .flatMap(at -> judged(at, first, asked).stream())
                .forEach(seen -> unusual.merge(seen.business(), seen, ReadTopics::worse));
        var topics = asked.entrySet().stream()
                .map(one -> new TopicsToday.Topic(
                        one.getKey(),
                        today.stream()
                                .mapToLong(at -> one.getValue().getOrDefault(at, 0L))
                                .sum(),
                        usualToday(one.getValue(), today, first, now),
                        unusual.get(one.getKey())))
                .filter(topic -> topic.today() > 0 || topic.now() != null)
                .sorted(Comparator.comparingLong(TopicsToday.Topic::today)
                        .reversed()
                        .thenComparing(TopicsToday.Topic::business))
                .toList();
        return new TopicsToday(now, Slot.before(hour, first).size(), topics);
    }

    /** Every class that was asked about in this hour. */
    private static List<TopicNow> judged(Instant hour, Instant first, Map<String, Map<Instant, Long>> asked) {
        var past = Slot.before(hour, first);
        var classes = new HashMap<String, Tide.Asked>();
        asked.forEach((business, hours) -> classes.put(
                business,
                new Tide.Asked(
                        hours.getOrDefault(hour, 0L),
                        Usual.of(past.stream()
                                .map(week -> hours.getOrDefault(week, 0L))
                                .toList()))));
        var tide = Tide.of(classes.values());
        return classes.entrySet().stream()
                .filter(one -> one.getValue().count() > 0)
                .map(one -> {
                    var count = one.getValue().count();
                    var usual = one.getValue().usual();
                    return new TopicNow(
                            one.getKey(),
                            hour,
                            count,
                            usual.median(),
                            usual.times(count, tide),
                            usual.rises(count, tide));
                })
                .toList();
    }

    private static TopicNow worse(TopicNow one, TopicNow other) {
        if (one.rises() != other.rises()) {
            return one.rises() ? one : other;
        }
        return one.times() > other.times() ? one : other;
    }

    /** Of the hour that goes on, as much as of it has passed. */
    private static double usualToday(Map<Instant, Long> hours, List<Instant> today, Instant first, Instant now) {
        var passed = Duration.between(today.getLast(), now).toMillis()
                / (double) Duration.ofHours(1).toMillis();
        var weeks = Slot.before(today.getFirst(), first).size();
        var sums = new ArrayList<Long>();
        for (int week = 1; week <= weeks; week++) {
            double sum = 0;
            for (var at : today) {
                var then = hours.getOrDefault(at.minus(7L * week, ChronoUnit.DAYS), 0L);
                sum += at.equals(today.getLast()) ? then * passed : then;
            }
            sums.add(Math.round(sum));
        }
        return Usual.of(sums).median();
    }

    private static List<Instant> hours(Instant midnight, Instant last) {
        return Stream.iterate(midnight, at -> !at.isAfter(last), at -> at.plus(1, ChronoUnit.HOURS))
                .toList();
    }
}
