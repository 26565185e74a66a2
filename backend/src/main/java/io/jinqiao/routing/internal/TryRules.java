package io.jinqiao.routing.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.trial.Trial;
import io.jinqiao.routing.trial.Trial.Difference;
import io.jinqiao.routing.trial.Trial.Figures;
import io.jinqiao.routing.trial.Trial.Result;
import io.jinqiao.routing.trial.Trial.Served;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What would have happened on a recorded day by other rules, beside the rules in force. Changes nothing. */
@Component
class TryRules {

    private static final ZoneId HOME = ZoneId.of("Asia/Shanghai");
    private static final int MOST = 50;

    private final RecordedDay day;
    private final RulesInForce inForce;
    private final Clock clock;

    TryRules(RecordedDay day, RulesInForce inForce, Clock clock) {
        this.day = day;
        this.inForce = inForce;
        this.clock = clock;
    }

    /**
     * Side by side.
     *
     * @param different how many would have gone to somebody else, of all who came
     * @param examples at most 50 of them, the most different waits first; nobody's name is in it
     */
    record View(
            LocalDate day,
            int version,
            Beside whole,
            List<Queue> queues,
            List<Share> people,
            int different,
            List<Example> examples) {}

    record Beside(Figures before, Figures after) {}

    record Queue(String skill, Beside figures) {}

    record Share(StaffId staff, int before, int after) {}

    record Example(
            Instant since,
            String skill,
            int priority,
            int standing,
            @Nullable Hands before,
            @Nullable Hands after) {}

    record Hands(StaffId to, long waitedSeconds, List<String> reasons) {

        static @Nullable Hands of(@Nullable Served served) {
            return served == null
                    ? null
                    : new Hands(served.to(), served.waited().toSeconds(), served.reasons());
        }
    }

    /** Refuses with {@code routing.bad-rules}, {@code .day-not-recorded}, {@code .day-too-large}. */
    View of(LocalDate date, RulesSheet wanted) {
        var rules = wanted.rules(inForce.now());
        var from = date.atStartOfDay(HOME).toInstant();
        var now = clock.instant();
        if (!from.isBefore(now)) {
            throw Refused.conflict("routing.day-not-recorded", "That day has not been yet");
        }
        var end = date.plusDays(1).atStartOfDay(HOME).toInstant();
        var trial = day.read(from, end.isAfter(now) ? now : end);
        var edition = inForce.edition();
        return view(date, edition.version(), trial, trial.by(edition.rules()), trial.by(rules));
    }

    private static View view(LocalDate date, int version, Trial trial, Result before, Result after) {
        var different = trial.differences(before, after, Integer.MAX_VALUE);
        var people = new TreeSet<>(Comparator.comparing(StaffId::value));
        people.addAll(before.people().keySet());
        people.addAll(after.people().keySet());
        return new View(
                date,
                version,
                new Beside(before.whole(), after.whole()),
                before.queues().entrySet().stream()
                        .map(queue -> new Queue(
                                queue.getKey(),
                                new Beside(
                                        queue.getValue(),
                                        after.queues().getOrDefault(queue.getKey(), queue.getValue()))))
                        .toList(),
                people.stream()
                        .map(person -> new Share(
                                person,
                                before.people().getOrDefault(person, 0),
                                after.people().getOrDefault(person, 0)))
                        .toList(),
                different.size(),
                different.stream().limit(MOST).map(TryRules::example).toList());
    }

    private static Example example(Difference difference) {
        var work = difference.offer().work();
        return new Example(
                work.since(),
                work.skill(),
                work.priority(),
                work.standing(),
                Hands.of(difference.before()),
                Hands.of(difference.after()));
    }
}
