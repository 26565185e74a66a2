package io.jinqiao.routing.trial;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.matching.RoutingRules;
import io.jinqiao.routing.matching.Worker;
import io.jinqiao.routing.trial.Dispatcher.Given;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would have happened by these rules: the same arrivals and the same people at their desks, whatever the rules.
 *
 * @param offers the earliest first
 */
public record Trial(List<Offer> offers, List<Shift> shifts) {

    /** Answered within this is in time (regulation.md section 4, chat). */
    public static final Duration PROMISED = Duration.ofSeconds(60);

    /** Who gives up sooner than this never meant to wait. */
    private static final Duration SHORT = Duration.ofSeconds(5);

    private static final double FIRST_LEVEL = 0.55;
    private static final double A_LEVEL = 0.08;

    public Trial {
        offers = List.copyOf(offers);
        shifts = List.copyOf(shifts);
    }

    /**
     * What came of it.
     *
     * @param queues by skill
     * @param people how many each would have been given
     * @param served by the work's id; whoever gave up is not in it
     */
    public record Result(
            Figures whole, Map<String, Figures> queues, Map<StaffId, Integer> people, Map<UUID, Served> served) {}

    /** To whom, after how long, and why. */
    public record Served(StaffId to, Duration waited, List<String> reasons) {}

    /**
     * Numerators and denominators.
     *
     * @param atOnce of those who left, who did not come to wait
     * @param solved how many the levels of those who served promise to solve at once
     */
    public record Figures(
            int came,
            int answered,
            int soon,
            int left,
            int atOnce,
            double meanWaitSeconds,
            double longestWaitSeconds,
            double solved) {}

    /** A piece of work that the two gave to different people; null when it gave up. */
    public record Difference(
            Offer offer, @Nullable Served before, @Nullable Served after) {

        private double moved() {
            return Math.abs(seconds(before) - seconds(after));
        }

        private double seconds(@Nullable Served served) {
            return (served == null ? offer.patience() : served.waited()).toMillis() / 1e3;
        }
    }

    public Result by(RoutingRules rules) {
        var count = new Count();
        Replay.of(new ByMatching(rules), offers, shifts, count);
        return count.result();
    }

    /** What went to somebody else, the most different waits first. */
    public List<Difference> differences(Result before, Result after, int most) {
        return offers.stream()
                .map(offer -> new Difference(
                        offer,
                        before.served().get(offer.work().id()),
                        after.served().get(offer.work().id())))
                .filter(difference -> !sameHands(difference))
                .sorted(Comparator.comparingDouble(Difference::moved).reversed())
                .limit(most)
                .toList();
    }

    private static boolean sameHands(Difference difference) {
        var before = difference.before();
        var after = difference.after();
        if (before == null || after == null) {
            return before == null && after == null;
        }
        return before.to().equals(after.to());
    }

    private static final class Count implements Course {

        private final Tally whole = new Tally();
        private final Map<String, Tally> queues = new TreeMap<>();
        private final Map<StaffId, Integer> people = new HashMap<>();
        private final Map<UUID, Served> served = new HashMap<>();

        @Override
        public void answered(Offer offer, Given given, Worker by, Duration waited) {
            var solved =
                    FIRST_LEVEL + A_LEVEL * Math.max(0, by.level(offer.work().skill()) - 1);
            whole.answered(waited, solved);
            queue(offer).answered(waited, solved);
            people.merge(by.id(), 1, Integer::sum);
            served.put(offer.work().id(), new Served(by.id(), waited, given.reasons()));
        }

        @Override
        public void abandoned(Offer offer) {
            whole.left(offer.patience());
            queue(offer).left(offer.patience());
        }

        private Tally queue(Offer offer) {
            return queues.computeIfAbsent(offer.work().skill(), _ -> new Tally());
        }

        Result result() {
            var figures = new TreeMap<String, Figures>();
            queues.forEach((queue, tally) -> figures.put(queue, tally.figures()));
            return new Result(whole.figures(), figures, Map.copyOf(people), Map.copyOf(served));
        }
    }

    private static final class Tally {

        private int answered;
        private int soon;
        private int left;
        private int atOnce;
        private double waited;
        private double longest;
        private double solved;

        void answered(Duration wait, double chance) {
            answered++;
            soon += wait.compareTo(PROMISED) <= 0 ? 1 : 0;
            waited += wait.toMillis() / 1e3;
            longest = Math.max(longest, wait.toMillis() / 1e3);
            solved += chance;
        }

        void left(Duration patience) {
            left++;
            atOnce += patience.compareTo(SHORT) <= 0 ? 1 : 0;
            longest = Math.max(longest, patience.toMillis() / 1e3);
        }

        Figures figures() {
            return new Figures(
                    answered + left,
                    answered,
                    soon,
                    left,
                    atOnce,
                    answered == 0 ? 0 : waited / answered,
                    longest,
                    solved);
        }
    }
}
