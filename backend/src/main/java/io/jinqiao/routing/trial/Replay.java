package io.jinqiao.routing.trial;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.matching.Worker;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;

/**
 * Plays arrivals against people by a clock of its own, as fast as it can be computed; fails when somebody is given two
 * owners, more than they can hold, or something when they are not there.
 */
public final class Replay {

    private final Dispatcher dispatcher;
    private final List<Offer> offers;
    private final Course course;
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::at).thenComparingInt(Event::order));
    private final Map<StaffId, Worker> there = new HashMap<>();
    private final Map<StaffId, Integer> held = new HashMap<>();
    private final Map<UUID, Offer> waiting = new HashMap<>();
    private Instant now = Instant.MIN;
    private Instant look = Instant.MAX;

    private Replay(Dispatcher dispatcher, List<Offer> offers, List<Shift> shifts, Course course) {
        this.dispatcher = dispatcher;
        this.offers = offers;
        this.course = course;
        for (var shift : shifts) {
            events.add(new Event(shift.from(), 0, () -> come(shift.who())));
            events.add(new Event(shift.until(), 1, () -> leave(shift.who().id())));
        }
    }

    /**
     * Something that will happen.
     *
     * @param order of what happens at the same moment
     */
    private record Event(Instant at, int order, Runnable what) {}

    /** The offers come the earliest first. */
    public static void of(Dispatcher dispatcher, List<Offer> offers, List<Shift> shifts, Course course) {
        new Replay(dispatcher, offers, shifts, course).run();
    }

    private void run() {
        var next = 0;
        while (next < offers.size() || !events.isEmpty()) {
            var event = events.peek();
            var arrival = next < offers.size() ? offers.get(next).work().since() : Instant.MAX;
            var soonest = event == null || arrival.isBefore(event.at()) ? arrival : event.at();
            if (look.isBefore(soonest)) {
                now = look;
            } else if (event == null || arrival.isBefore(event.at())) {
                now = arrival;
                arrive(offers.get(next++));
            } else {
                now = events.remove().at();
                event.what().run();
            }
            dispatcher.match(now).forEach(this::serve);
            look = dispatcher.nextLook().orElse(Instant.MAX);
        }
    }

    private void arrive(Offer offer) {
        var id = offer.work().id();
        waiting.put(id, offer);
        dispatcher.offer(offer.work());
        events.add(new Event(offer.work().since().plus(offer.patience()), 2, () -> giveUp(id)));
    }

    private void giveUp(UUID id) {
        var offer = waiting.remove(id);
        if (offer != null) {
            dispatcher.withdraw(id);
            course.abandoned(offer);
        }
    }

    private void serve(Dispatcher.Given given) {
        var offer = waiting.remove(given.work());
        var worker = there.get(given.to());
        if (offer == null || worker == null || worker.room() < given.places()) {
            throw new IllegalStateException("%s gave %s to %s".formatted(dispatcher.name(), given.work(), worker));
        }
        course.answered(offer, given, worker, Duration.between(offer.work().since(), now));
        held.merge(worker.id(), given.places(), Integer::sum);
        there.put(worker.id(), loaded(worker));
        events.add(new Event(now.plus(offer.handling()), 0, () -> finish(worker.id(), given.places())));
    }

    private void finish(StaffId id, int places) {
        held.merge(id, -places, Integer::sum);
        var worker = there.get(id);
        if (worker != null) {
            var freer = loaded(worker);
            there.put(id, freer);
            dispatcher.present(freer);
        }
    }

    /** What they took with them from an earlier time at the desk still takes their seats. */
    private void come(Worker worker) {
        var fresh = loaded(worker);
        there.put(worker.id(), fresh);
        dispatcher.present(fresh);
    }

    /** What is in their hands is finished after the shift, and counted as work all the same. */
    private void leave(StaffId id) {
        there.remove(id);
        dispatcher.absent(id);
    }

    private Worker loaded(Worker worker) {
        return new Worker(
                worker.id(),
                worker.team(),
                worker.skills(),
                worker.results(),
                worker.capacity(),
                held.getOrDefault(worker.id(), 0),
                now);
    }
}
