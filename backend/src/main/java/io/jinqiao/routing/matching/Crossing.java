package io.jinqiao.routing.matching;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.matching.RoutingRules.Reach;
import io.jinqiao.routing.matching.RoutingRules.Ring;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All lanes: which of them lead to a person, and when they open to a piece of work. What takes more places waits in lanes of its
 * own, so that nobody who has no room for it is looked at, and it holds up nothing behind it.
 */
final class Crossing {

    private final RoutingRules rules;
    private final List<Integer> levels;
    private final Map<Lane.Key, Lane> lanes = new HashMap<>();

    /** Whether anything has come that takes so many places. */
    private final boolean[] weighed = new boolean[RoutingRules.WHOLE + 1];

    private final ByTime openings = new ByTime();

    Crossing(RoutingRules rules) {
        this.rules = rules;
        this.levels = rules.levels();
        weighed[1] = true;
    }

    /** In the queue, at its first lane. */
    Item enter(Work work, boolean namedIsThere) {
        var each = rules.places(work);
        var item = new Item(work, rules.due(work), each, openings(work, each, namedIsThere ? work.named() : null));
        open(item);
        return item;
    }

    /** True when nothing has come yet that takes as many places: then more lanes lead to everybody. */
    boolean weighsAnew(Work work) {
        var each = rules.places(work);
        var anew = !weighed[each];
        weighed[each] = true;
        return anew;
    }

    /** Opens what is to be opened by now, in milliseconds since 1970. */
    void widen(long now, Consumer<Item> opened) {
        for (var item = soonest(); item != null && item.opensAt() <= now; item = soonest()) {
            openings.removeFirst();
            open(item);
            opened.accept(item);
        }
    }

    /** Some went before all was open to them; of those there may be more than of those who wait. */
    void gone(int waiting) {
        if (openings.mostlyGone(waiting)) {
            openings.clean();
        }
    }

    Optional<Long> next() {
        return Optional.ofNullable(soonest()).map(item -> item.opensAt());
    }

    /** Every lane that leads to this person, each once; those for what takes few places first. */
    List<Lane> leadingTo(Worker worker) {
        var own = new LinkedHashSet<Lane>();
        IntStream.range(0, weighed.length)
                .filter(each -> weighed[each])
                .forEach(each -> addLeadingTo(worker, each, own));
        return List.copyOf(own);
    }

    private void addLeadingTo(Worker worker, int each, Set<Lane> own) {
        own.add(lane(Lane.Key.of(worker.id(), each)));
        own.add(lane(new Lane.Key(Lane.Kind.TEAM, worker.team(), 0, each)));
        var skills = new TreeSet<>(worker.skills().keySet());
        skills.add(Worker.GENERAL);
        for (var level : levels) {
            skills.stream()
                    .filter(skill -> worker.level(skill) >= level)
                    .forEach(skill -> own.add(lane(new Lane.Key(Lane.Kind.SKILL, skill, level, each))));
            if (worker.skills().getOrDefault(Worker.GENERAL, 0) >= level) {
                own.add(lane(new Lane.Key(Lane.Kind.GENERAL, "", level, each)));
            }
        }
    }

    private void open(Item item) {
        item.enter(lane(item.next()));
        if (item.hasMore()) {
            openings.add(item.opensAt(), item);
        }
    }

    private @Nullable Item soonest() {
        var item = openings.first();
        while (item != null && !item.waits()) {
            openings.removeFirst();
            item = openings.first();
        }
        return item;
    }

    private List<Item.Opening> openings(Work work, int each, @Nullable StaffId named) {
        var opening = new ArrayList<Item.Opening>();
        var from = work.since().toEpochMilli();
        if (named != null) {
            opening.add(new Item.Opening(from, Lane.Key.of(named, each)));
            from += rules.named().toMillis();
        }
        for (var ring : rules.circle(work).rings()) {
            opening.add(new Item.Opening(from + ring.after().toMillis(), key(ring, work, each)));
        }
        return opening;
    }

    private static Lane.Key key(Ring ring, Work work, int each) {
        var team = work.team();
        var level = Math.max(1, ring.level());
        if (ring.reach() == Reach.GENERAL) {
            return new Lane.Key(Lane.Kind.GENERAL, "", level, each);
        }
        return ring.reach() == Reach.OWN && team != null
                ? new Lane.Key(Lane.Kind.TEAM, team, 0, each)
                : new Lane.Key(Lane.Kind.SKILL, work.skill(), level, each);
    }

    private Lane lane(Lane.Key key) {
        return lanes.computeIfAbsent(key, Lane::new);
    }
}
