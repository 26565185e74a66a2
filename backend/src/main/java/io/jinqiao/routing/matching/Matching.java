package io.jinqiao.routing.matching;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.matching.Finder.Found;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Who gets what: the queue in its order, each to whoever is best for it among those who are free (RT1).
 *
 * <p>Told what changed, it decides what follows from that and looks at nothing else: a decision costs the logarithm of
 * what waits. Several free people and several waiting at once are paired for the best total. Nobody at the head blocks
 * those behind: for whom nobody is free waits on, and in time more people are asked.
 *
 * <p>Used by one thread. Time is what the caller says it is.
 */
public final class Matching {

    /** So many are paired at once; more would gain little and cost the square. */
    private static final int TOGETHER = 64;

    private static final int CANDIDATES = 10;

    private final RoutingRules rules;
    private final Points points;
    private final Finder finder;
    private final Crossing crossing;
    private final Map<UUID, Item> items = new HashMap<>();
    private final Map<StaffId, Desk> desks = new HashMap<>();

    /** What has a lane in which nobody free has been looked for; who becomes free looks for it by themselves. */
    private final Set<Item> fresh = new LinkedHashSet<>();

    /** Who has room for which nothing waiting has been looked for. */
    private final Set<Desk> roomy = new LinkedHashSet<>();

    private long now;

    public Matching(RoutingRules rules) {
        this.rules = rules;
        this.points = new Points(rules.weights());
        this.finder = new Finder(rules, points);
        this.crossing = new Crossing(rules);
    }

    /** Puts it into the queue; what waits already is taken as it is now. */
    public void offer(Work work) {
        if (crossing.weighsAnew(work)) {
            desks.values().forEach(desk -> desk.lead(crossing.leadingTo(desk.worker()), points));
        }
        var named = work.named();
        var there = named != null && desks.containsKey(named) && !named.equals(work.avoid());
        var item = crossing.enter(work, there);
        var before = items.put(work.id(), item);
        if (before != null) {
            forget(before);
        }
        fresh.add(item);
    }

    /** It waits no more; nothing happens when it did not. */
    public void withdraw(UUID work) {
        var item = items.remove(work);
        if (item != null) {
            forget(item);
        }
    }

    private void forget(Item item) {
        item.leave();
        crossing.gone(items.size());
        fresh.remove(item);
    }

    /** Somebody is there, with this load and room; said again whenever anything of it changes. */
    public void present(Worker worker) {
        var desk = desks.get(worker.id());
        if (desk == null || !desk.leadsAlike(worker)) {
            absent(worker.id());
            desk = new Desk(worker, crossing.leadingTo(worker));
            desks.put(worker.id(), desk);
        }
        desk.clear();
        desk.now(worker);
        if (worker.room() > 0) {
            roomy.add(desk);
        } else {
            roomy.remove(desk);
        }
    }

    /** Somebody takes nothing any more; nothing happens when they were not there. */
    public void absent(StaffId staff) {
        var desk = desks.remove(staff);
        if (desk != null) {
            desk.clear();
            roomy.remove(desk);
        }
    }

    public int waiting() {
        return items.size();
    }

    public Optional<Worker> worker(StaffId staff) {
        return Optional.ofNullable(desks.get(staff)).map(Desk::worker);
    }

    /** In the order in which they will be served. */
    public List<Work> inOrder() {
        return items.values().stream().sorted(Item.ORDER).map(item -> item.work).toList();
    }

    /** When more people may be asked for something, so that the caller looks again exactly then. */
    public Optional<Instant> nextLook() {
        return crossing.next().map(Instant::ofEpochMilli);
    }

    /** Everything that can be decided at this moment. Each counts as carried out; say by the others when one was not. */
    public List<Decision> match(Instant at) {
        now = at.toEpochMilli();
        crossing.widen(now, fresh::add);
        fresh.removeIf(item -> !item.somebodyFree());
        var decisions = new ArrayList<Decision>();
        if (!fresh.isEmpty() || roomy.size() > 1) {
            together(decisions);
        }
        roomy.forEach(desk -> serve(desk, decisions));
        fresh.clear();
        roomy.clear();
        return decisions;
    }

    /** For one free person what is first in the queue, as long as they have room. */
    private void serve(Desk desk, List<Decision> decisions) {
        while (desk.worker().room() > 0) {
            var first = finder.first(desk);
            if (first == null) {
                break;
            }
            desk.clear();
            decisions.add(decide(first, finder.free(first.item(), now)));
        }
        desk.stand(points);
    }

    /** What is first in the queue and who is free, paired for the best total until nothing more can be paired. */
    private void together(List<Decision> decisions) {
        var open = new LinkedHashSet<Lane>();
        roomy.forEach(desk -> {
            desk.stand(points);
            open.addAll(desk.lanes());
        });
        var seats = roomy.stream().mapToInt(desk -> desk.worker().room()).sum();
        var unseen = new TreeSet<>(Item.ORDER);
        unseen.addAll(fresh);
        for (var first = first(unseen, open, Math.min(seats, TOGETHER));
                !first.isEmpty();
                first = first(unseen, open, Math.min(seats, TOGETHER))) {
            var pairs = pairs(first);
            var fitting = decide(pairs, decisions);
            if (!unseen.removeAll(first) && pairs.isEmpty()) {
                return;
            }
            if (fitting < pairs.size()) {
                unseen.addAll(first);
            }
        }
    }

    /** As many in their order as there is room for; how many those are, at least one of any. */
    private int decide(List<Found> pairs, List<Decision> decisions) {
        for (int i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            if (!pair.desk().worker().fits(pair.item().places)) {
                return i;
            }
            decisions.add(decide(pair, finder.free(pair.item(), now)));
        }
        return pairs.size();
    }

    private List<Found> pairs(List<Item> first) {
        return first.size() == 1
                ? finder.free(first.getFirst(), now).stream().limit(1).toList()
                : Batch.of(first, finder, rules, now).pairs();
    }

    private List<Item> first(Set<Item> unseen, Set<Lane> open, int seats) {
        var first = new TreeSet<>(Item.ORDER);
        unseen.removeIf(item -> !item.waits() || !item.somebodyFree());
        unseen.stream().limit(TOGETHER).forEach(first::add);
        open.removeIf(lane -> !lane.anybodyFree());
        open.forEach(lane -> first.addAll(lane.heads(seats)));
        return first.stream().limit(TOGETHER).toList();
    }

    private Decision decide(Found chosen, List<Found> free) {
        var desk = chosen.desk();
        var worker = desk.worker();
        var others = new ArrayList<Found>(free.size());
        for (var other : free) {
            if (!other.desk().equals(desk)) {
                others.add(other);
            }
        }
        var reasons = points.reasons(chosen.item(), chosen.by(), worker);
        if (others.isEmpty()) {
            reasons.add("only-one-free");
        } else if (points.alike(
                chosen.item(),
                chosen.by(),
                worker,
                others.getFirst().by(),
                others.getFirst().desk().worker())) {
            reasons.add("longest-idle");
        }
        var listed = new ArrayList<Decision.Candidate>(Math.min(CANDIDATES, others.size() + 1));
        listed.add(candidate(chosen));
        for (int i = 0; i < Math.min(CANDIDATES - 1, others.size()); i++) {
            listed.add(candidate(others.get(i)));
        }
        items.remove(chosen.item().work.id());
        chosen.item().leave();
        crossing.gone(items.size());
        desk.clear();
        var places = worker.need(chosen.item().places);
        desk.now(worker.with(worker.load() + places, Instant.ofEpochMilli(now)));
        desk.stand(points);
        return new Decision(chosen.item().work, worker, places, reasons, listed);
    }

    private static Decision.Candidate candidate(Found found) {
        return new Decision.Candidate(found.desk().worker().id(), (int) Math.round(found.points()));
    }
}
