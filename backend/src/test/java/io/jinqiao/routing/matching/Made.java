package io.jinqiao.routing.matching;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import java.time.Instant;
import java.util.Map;

/** Work and people for tests, ordinary until said otherwise. */
final class Made {

    static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    private Made() {}

    static Worker worker(String team, Map<String, Integer> skills, int capacity, int load, int idleSeconds) {
        return new Worker(StaffId.next(), team, skills, Map.of(), capacity, load, NOW.minusSeconds(idleSeconds));
    }

    static Work work(String skill, int priority, int waitedSeconds) {
        return new Work(Ids.next(), skill, null, Language.ZH, priority, 0, NOW.minusSeconds(waitedSeconds), null, null);
    }

    static Work valued(Work work, int standing) {
        return new Work(
                work.id(),
                work.skill(),
                work.team(),
                work.language(),
                work.priority(),
                standing,
                work.since(),
                work.avoid(),
                work.named());
    }

    static Work english(Work work) {
        return new Work(
                work.id(),
                work.skill(),
                work.team(),
                Language.EN,
                work.priority(),
                work.standing(),
                work.since(),
                work.avoid(),
                work.named());
    }

    static Work handed(Work work, String team, StaffId by) {
        return new Work(
                work.id(),
                work.skill(),
                team,
                work.language(),
                work.priority(),
                work.standing(),
                work.since(),
                by,
                null);
    }

    static Work promised(Work work, StaffId named) {
        return new Work(
                work.id(),
                work.skill(),
                work.team(),
                work.language(),
                work.priority(),
                work.standing(),
                work.since(),
                work.avoid(),
                named);
    }

    static Work on(Work work, String channel) {
        return new Work(
                work.id(),
                work.skill(),
                work.team(),
                work.language(),
                work.priority(),
                work.standing(),
                work.since(),
                work.avoid(),
                work.named(),
                work.by(),
                channel);
    }

    /** The shipped rules, and how many places each channel takes. */
    static RoutingRules weighing(Map<String, Integer> places) {
        var shipped = RoutingRules.shipped();
        return new RoutingRules(
                shipped.targets(),
                shipped.target(),
                shipped.lifts(),
                shipped.credits(),
                shipped.named(),
                shipped.near(),
                shipped.circles(),
                shipped.weights(),
                places);
    }

    static Worker with(Worker worker, Map<String, Worker.Result> results) {
        return new Worker(
                worker.id(),
                worker.team(),
                worker.skills(),
                results,
                worker.capacity(),
                worker.load(),
                worker.idleSince());
    }
}
