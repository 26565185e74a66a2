package io.jinqiao.routing.matching;

import io.jinqiao.kernel.Language;
import io.jinqiao.routing.matching.Worker.Result;
import java.util.ArrayList;
import java.util.List;

/** How good one person is for one piece of work, in points, and in words. */
final class Points {

    private static final double SURE = 1_000;
    private static final double NAMED = 2_000;
    private static final double ASKED_LAST = -10_000;
    private static final double GENERAL_LEVEL = 5;
    private static final double HUNDRED = 100;
    private static final double MINUTE = 60_000;

    private static final List<String> STANDINGS = List.of("ORDINARY", "GOLD", "PLATINUM", "PRIVATE");

    private final RoutingRules.Weights weights;

    Points(RoutingRules.Weights weights) {
        this.weights = weights;
    }

    /** For the order within a lane, where everybody's idle time grows alike: idle since when, instead of how long. */
    double inLane(Lane.Key key, Worker worker) {
        var known = switch (key.kind()) {
            case SKILL -> SURE * outlook(worker, key.name());
            case GENERAL -> GENERAL_LEVEL * worker.skills().getOrDefault(Worker.GENERAL, 0);
            case TEAM, PERSON -> 0;
        };
        return known
                + standingBy(worker)
                - weights.idleMinute() * (worker.idleSince().toEpochMilli() / MINUTE);
    }

    /** For this work, against other people and other work. */
    double of(Item item, Lane.Key by, Worker worker, long now) {
        return value(item, by, worker) + standingBy(worker) + weights.idleMinute() * idleMinutes(worker, now);
    }

    /** What of it depends on the work: against other work for the same person. */
    double value(Item item, Lane.Key by, Worker worker) {
        var worth = weights.standing().get(item.work.standing()) / HUNDRED;
        var speaks = item.work.language() != Language.ZH && worker.speaks(item.work.language());
        return SURE * worth * outlook(item, by, worker)
                + (by.kind() == Lane.Kind.GENERAL
                        ? GENERAL_LEVEL * worker.skills().getOrDefault(Worker.GENERAL, 0)
                        : 0)
                + (by.kind() == Lane.Kind.PERSON ? NAMED : 0)
                + (speaks ? weights.language() : 0)
                + (worker.id().equals(item.work.avoid()) ? ASKED_LAST : 0);
    }

    /** Whether only the longer idle time speaks for the one. */
    boolean alike(Item item, Lane.Key by, Worker one, Lane.Key otherBy, Worker other) {
        return value(item, by, one) + standingBy(one) == value(item, otherBy, other) + standingBy(other);
    }

    List<String> reasons(Item item, Lane.Key by, Worker worker) {
        var reasons = new ArrayList<String>();
        var skill = item.work.skill();
        reasons.add(
                switch (by.kind()) {
                    case PERSON -> "named";
                    case TEAM -> "team:" + worker.team() + ":" + worker.level(skill);
                    case SKILL -> "skill:" + skill + ":" + worker.level(skill);
                    case GENERAL -> "widened:" + worker.skills().getOrDefault(Worker.GENERAL, 0);
                });
        if (result(worker, skill).closed() >= 1) {
            reasons.add("solves:" + Math.round(HUNDRED * outlook(item, by, worker)));
        }
        if (item.inEnglish() && worker.speaks(Language.EN)) {
            reasons.add("language:en");
        }
        if (item.work.standing() > 0) {
            reasons.add("value:" + STANDINGS.get(item.work.standing()));
        }
        reasons.add("load:" + worker.load() + "/" + worker.capacity());
        if (item.work.priority() > 0) {
            reasons.add("priority:" + item.work.priority());
        }
        return reasons;
    }

    private double standingBy(Worker worker) {
        return (double) weights.room() * worker.room() / Math.max(1, worker.capacity())
                - weights.breadth() * Math.max(0, worker.skills().size() - 1);
    }

    private static double idleMinutes(Worker worker, long now) {
        return Math.max(0, now - worker.idleSince().toEpochMilli()) / MINUTE;
    }

    private double outlook(Item item, Lane.Key by, Worker worker) {
        return by.kind() == Lane.Kind.GENERAL
                ? Outlook.of(1, result(worker, item.work.skill()), weights.known())
                : outlook(worker, item.work.skill());
    }

    private double outlook(Worker worker, String skill) {
        return Outlook.of(Math.max(1, worker.level(skill)), result(worker, skill), weights.known());
    }

    private static Result result(Worker worker, String skill) {
        return worker.results().getOrDefault(skill, Result.NONE);
    }
}
