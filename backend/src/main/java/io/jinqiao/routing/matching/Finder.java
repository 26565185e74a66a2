package io.jinqiao.routing.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is free for a piece of work, and what is first for somebody who is free. */
final class Finder {

    /** Nobody looks at more of a lane than this: its best stand in front. */
    private static final int IN_FRONT = 64;

    private static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble((Found one) -> -one.points())
            .thenComparing(one -> one.desk().worker().id().value());

    private final RoutingRules rules;
    private final Points points;

    Finder(RoutingRules rules, Points points) {
        this.rules = rules;
        this.points = points;
    }

    /**
     * A piece of work and somebody who may have it.
     *
     * @param by the lane that joins them
     */
    record Found(Item item, Desk desk, Lane.Key by, double points) {}

    /** Who is free for it, the best first. */
    List<Found> free(Item item, long now) {
        if (!item.somebodyFree()) {
            return List.of();
        }
        var found = new ArrayList<Found>();
        for (var desk : inFront(List.of(item), IN_FRONT)) {
            var one = fit(item, desk, now);
            if (one != null) {
                found.add(one);
            }
        }
        found.sort(BEST_FIRST);
        return found;
    }

    /** The first so many of each lane that is open to any of these. */
    Set<Desk> inFront(Collection<Item> items, int atMost) {
        var desks = new LinkedHashSet<Desk>();
        for (var item : items) {
            for (var lane : item.lanes) {
                lane.inFront(item, atMost, desks);
            }
        }
        return desks;
    }

    /** The lane that joins them best; null when they must not meet. */
    @Nullable Found fit(Item item, Desk desk, long now) {
        if (item.avoids(desk.worker().id())) {
            return null;
        }
        Found best = null;
        for (var lane : item.lanes) {
            if (desk.fits(lane) && desk.lanes().contains(lane)) {
                var value = points.of(item, lane.key, desk.worker(), now);
                if (best == null || value > best.points()) {
                    best = new Found(item, desk, lane.key, value);
                }
            }
        }
        return best;
    }

    /** The first of the queue for this person; among what is due about then, what they are best at. */
    @Nullable Found first(Desk desk) {
        var me = desk.worker();
        var soonest = Long.MAX_VALUE;
        for (var lane : desk.lanes()) {
            if (!desk.fits(lane)) {
                break;
            }
            var head = lane.head(me.id());
            if (head != null && head.due < soonest) {
                soonest = head.due;
            }
        }
        var until = soonest + rules.near().toMillis();
        Found best = null;
        for (var lane : desk.lanes()) {
            if (!desk.fits(lane)) {
                break;
            }
            var head = lane.head(me.id());
            if (head != null && head.due <= until) {
                var found = new Found(head, desk, lane.key, points.value(head, lane.key, me));
                best = best == null || better(found, best) ? found : best;
            }
        }
        return best;
    }

    private static boolean better(Found one, Found other) {
        return one.points() > other.points()
                || (one.points() == other.points() && Item.ORDER.compare(one.item(), other.item()) < 0);
    }
}
