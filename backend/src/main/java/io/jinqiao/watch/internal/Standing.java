package io.jinqiao.watch.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.AgentView.Presence;
import io.jinqiao.watch.internal.Line.Waits;
import io.jinqiao.watch.internal.QueueNow.Came;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Every queue and everybody, as facts move them. A fact touches one conversation, one person and the queues that lead to them,
 * however many there are; saying one twice changes nothing but what came of the wait.
 */
final class Standing {

    private record Place(String queue, Waits waits) {}

    private final Map<String, Line> lines = new TreeMap<>();
    private final Map<UUID, Place> waiting = new HashMap<>();
    private final Map<UUID, StaffId> owners = new HashMap<>();
    private final Map<StaffId, Seat> seats = new HashMap<>();
    private final Map<Presence, Integer> people = new EnumMap<>(Presence.class);

    Standing() {
        lines.put(Threshold.FLOOR, new Line());
    }

    /** The people and what waits are read anew; what came of those who waited stays. */
    void forgetPeopleAndWaiting() {
        List.copyOf(seats.keySet()).forEach(staff -> seat(staff, _ -> null));
        lines.values().forEach(Line::nobodyWaits);
        waiting.clear();
        owners.clear();
    }

    void queued(UUID conversation, String queue, Instant since) {
        left(conversation);
        released(conversation);
        var place = new Place(queue, new Waits(conversation, since));
        waiting.put(conversation, place);
        onBoth(queue, line -> line.waits(place.waits()));
    }

    void left(UUID conversation) {
        var place = waiting.remove(conversation);
        if (place != null) {
            onBoth(place.queue(), line -> line.waitsNoMore(place.waits()));
        }
    }

    void assigned(UUID conversation, StaffId to) {
        left(conversation);
        released(conversation);
        owners.put(conversation, to);
        seat(to, seat -> seat == null ? null : seat.holding(conversation));
    }

    void released(UUID conversation) {
        var owner = owners.remove(conversation);
        if (owner != null) {
            seat(owner, seat -> seat == null ? null : seat.without(conversation));
        }
    }

    void came(String queue, Instant at, Came came, boolean ofToday) {
        onBoth(queue, line -> line.came(at, came, ofToday));
    }

    /** What came of those who waited is read anew; the people and what waits stay. */
    void forgetOutcomes() {
        lines.values().forEach(Line::forgetOutcomes);
    }

    void newDay() {
        lines.values().forEach(Line::newDay);
    }

    void seat(StaffId staff, Seat seat) {
        seat(staff, _ -> seat);
        seat.holds().forEach(conversation -> owners.put(conversation, staff));
    }

    /** Nobody is changed whom no read has shown yet. */
    void seat(StaffId staff, UnaryOperator<@Nullable Seat> change) {
        var before = seats.get(staff);
        var after = change.apply(before);
        if (Objects.equals(before, after)) {
            return;
        }
        if (before != null) {
            count(before, -1);
            seats.remove(staff);
        }
        if (after != null) {
            count(after, 1);
            seats.put(staff, after);
        }
    }

    List<QueueNow> queues(Instant now) {
        return lines.entrySet().stream()
                .map(line -> line.getValue().at(line.getKey(), now))
                .toList();
    }

    /** How many people by state; whoever is away or without a line is not there. */
    Map<Presence, Integer> people() {
        return Map.copyOf(people);
    }

    private void count(Seat seat, int sign) {
        if (!seat.there()) {
            return;
        }
        people.merge(seat.presence(), sign, Integer::sum);
        Consumer<Line> staffed = line -> line.staffed(
                seat.ready() ? sign : 0,
                sign * seat.capacity(),
                sign * seat.holds().size());
        staffed.accept(line(Threshold.FLOOR));
        seat.queues().forEach(queue -> staffed.accept(line(queue)));
    }

    private void onBoth(String queue, Consumer<Line> what) {
        what.accept(line(Threshold.FLOOR));
        what.accept(line(queue));
    }

    private Line line(String queue) {
        return lines.computeIfAbsent(queue, _ -> new Line());
    }
}
