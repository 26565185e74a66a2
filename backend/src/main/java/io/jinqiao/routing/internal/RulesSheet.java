package io.jinqiao.routing.internal;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.jinqiao.kernel.Refused;
import io.jinqiao.routing.callback.CallBackRules;
import io.jinqiao.routing.matching.RoutingRules;
import io.jinqiao.routing.matching.RoutingRules.Circle;
import io.jinqiao.routing.matching.RoutingRules.Ring;
import io.jinqiao.routing.matching.RoutingRules.Weights;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules as they are written down and shown: every time in seconds.
 *
 * @param targets by skill or {@code team:CODE}; others have {@code target}
 * @param lifts for the priorities 0, 1, 2
 * @param credits for the standings 0 to 3
 * @param callBacks null in versions that are older than these
 * @param blending null in versions that are older than this
 * @param places by channel, and of a ticket; null in versions that are older than these
 */
record RulesSheet(
        Map<String, Integer> targets,
        int target,
        List<Integer> lifts,
        List<Integer> credits,
        int named,
        int near,
        List<CircleSheet> circles,
        Weights weights,
        @Nullable CallBackSheet callBacks,
        @Nullable Blending blending,
        @Nullable Map<String, Integer> places) {

    static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    private static final int LONGEST = 24 * 3_600;
    private static final int MOST = 50;

    record CircleSheet(Set<String> skills, int standing, int priority, boolean handed, List<RingSheet> rings) {}

    record RingSheet(int after, RoutingRules.Reach reach, int level) {}

    /**
     * Calling back instead of waiting; times in seconds, hours as {@code 09:00}.
     *
     * @param offerAfterOf by queue
     */
    record CallBackSheet(
            int offerAfter,
            Map<String, Integer> offerAfterOf,
            String calendar,
            @JsonFormat(pattern = "HH:mm") LocalTime from,
            @JsonFormat(pattern = "HH:mm") LocalTime until,
            int slot,
            int perSlot,
            int days,
            int triesADay,
            int tries,
            int onDays,
            int again) {

        static CallBackSheet of(CallBackRules rules) {
            return new CallBackSheet(
                    seconds(rules.offerAfter()),
                    rules.offerAfterOf().entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, entry -> seconds(entry.getValue()))),
                    rules.calendar(),
                    rules.from(),
                    rules.until(),
                    seconds(rules.slot()),
                    rules.perSlot(),
                    rules.days(),
                    rules.triesADay(),
                    rules.tries(),
                    rules.onDays(),
                    seconds(rules.again()));
        }

        private CallBackRules rules() {
            return new CallBackRules(
                    time(offerAfter),
                    offerAfterOf.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, entry -> time(entry.getValue()))),
                    calendar,
                    HOME,
                    from,
                    until,
                    time(slot),
                    perSlot,
                    days,
                    triesADay,
                    tries,
                    onDays,
                    time(again));
        }
    }

    /** What older versions do not say is as shipped; refuses with {@code routing.bad-rules}. */
    CallBackRules callBackRules() {
        if (callBacks == null) {
            return CallBackRules.shipped(HOME);
        }
        if (callBacks.offerAfterOf().size() > MOST) {
            throw bad("At most 50 queues");
        }
        try {
            return callBacks.rules();
        } catch (IllegalArgumentException e) {
            throw bad(String.valueOf(e.getMessage()));
        }
    }

    /** What older versions do not say is as shipped. */
    Blending blendingRules() {
        return blending == null ? Blending.shipped() : blending;
    }

    static RulesSheet of(RulesInForce.Edition edition) {
        return of(edition.rules(), edition.callBacks(), edition.blending());
    }

    static RulesSheet of(RoutingRules rules, CallBackRules callBacks, Blending blending) {
        return new RulesSheet(
                rules.targets().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> seconds(entry.getValue()))),
                seconds(rules.target()),
                rules.lifts().stream().map(RulesSheet::seconds).toList(),
                rules.credits().stream().map(RulesSheet::seconds).toList(),
                seconds(rules.named()),
                seconds(rules.near()),
                rules.circles().stream().map(RulesSheet::circle).toList(),
                rules.weights(),
                CallBackSheet.of(callBacks),
                blending,
                rules.places());
    }

    /** Refuses with {@code routing.bad-rules} what no matcher could work by; what older versions do not say is as shipped. */
    RoutingRules rules() {
        return rules(RoutingRules.shipped());
    }

    /** The same with the places of others where none are said. */
    RoutingRules rules(RoutingRules otherwise) {
        if (targets.size() > MOST || circles.size() > MOST) {
            throw bad("At most 50 targets and 50 circles");
        }
        try {
            return new RoutingRules(
                    targets.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, entry -> time(entry.getValue()))),
                    time(target),
                    lifts.stream().map(RulesSheet::time).toList(),
                    credits.stream().map(RulesSheet::time).toList(),
                    time(named),
                    time(near),
                    circles.stream().map(RulesSheet::circle).toList(),
                    weights,
                    places == null ? otherwise.places() : places);
        } catch (IllegalArgumentException e) {
            throw bad(String.valueOf(e.getMessage()));
        }
    }

    private static CircleSheet circle(Circle circle) {
        return new CircleSheet(
                circle.skills(),
                circle.standing(),
                circle.priority(),
                circle.handed(),
                circle.rings().stream()
                        .map(ring -> new RingSheet(seconds(ring.after()), ring.reach(), ring.level()))
                        .toList());
    }

    private static Circle circle(CircleSheet circle) {
        return new Circle(
                circle.skills(),
                circle.standing(),
                circle.priority(),
                circle.handed(),
                circle.rings().stream()
                        .map(ring -> new Ring(time(ring.after()), ring.reach(), ring.level()))
                        .toList());
    }

    private static int seconds(Duration duration) {
        return Math.toIntExact(duration.toSeconds());
    }

    private static Duration time(int seconds) {
        if (seconds < 0 || seconds > LONGEST) {
            throw bad("A time is between 0 seconds and a day");
        }
        return Duration.ofSeconds(seconds);
    }

    private static Refused bad(String why) {
        return Refused.invalid("routing.bad-rules", why);
    }
}
