package io.jinqiao.routing.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.AgentView;
import io.jinqiao.routing.AgentView.Presence;
import io.jinqiao.routing.AgentView.Support;
import io.jinqiao.routing.matching.Worker;
import io.jinqiao.routing.matching.Worker.Result;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everybody who can serve, with state and load: who they are from {@code staff}, the rest from here. */
@Component
class Roster {

    private final Staff staff;
    private final PresenceRepository presences;
    private final AssignmentRepository assignments;
    private final ResultRepository results;
    private final SupportRepository supports;
    private final Attendance attendance;
    private final Load load;
    private final Clock clock;
    private final Instant started;

    Roster(
            Staff staff,
            PresenceRepository presences,
            AssignmentRepository assignments,
            ResultRepository results,
            SupportRepository supports,
            Attendance attendance,
            Load load,
            Clock clock) {
        this.staff = staff;
        this.presences = presences;
        this.assignments = assignments;
        this.results = results;
        this.supports = supports;
        this.clock = clock;
        this.attendance = attendance;
        this.load = load;
        this.started = clock.instant();
    }

    List<AgentView> views() {
        var helping = supports.now(clock.instant());
        var inHand = load.inHand();
        return all((person, attendant, serving) -> new AgentView(
                person.id(),
                person.number(),
                person.name(),
                person.team(),
                attendant.presence(),
                attendant.since(),
                attendance.connected(person.id()),
                person.capacity(),
                places(serving, person) + load.places(inHand.getOrDefault(person.id(), 0), person.capacity()),
                serving.stream().map(Assignment::conversation).toList(),
                inHand.getOrDefault(person.id(), 0),
                helping.getOrDefault(person.id(), List.of())));
    }

    /**
     * Somebody who takes work now.
     *
     * @param worker with what is in hand counted into the load
     * @param inHand tickets, beside conversations
     * @param takesAnother one more of them has room
     */
    record Ready(Worker worker, int inHand, boolean takesAnother) {

        /** As who tickets are given to: so many at most, and none without room for it beside one more conversation. */
        Worker forTickets(int atMost) {
            return new Worker(
                    worker.id(),
                    worker.team(),
                    worker.skills(),
                    worker.results(),
                    atMost,
                    takesAnother ? inHand : Math.max(atMost, inHand),
                    worker.idleSince());
        }
    }

    /** Everybody who is ready and there. */
    List<Ready> ready() {
        var known = new Known(results.all(), supports.now(clock.instant()), load.inHand());
        return all((person, attendant, serving) -> ready(person, attendant, places(serving, person), known)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** The same, by what they can do and the places they have. */
    List<Worker> workers() {
        return ready().stream().map(Ready::worker).toList();
    }

    /** Empty for somebody who takes nothing now. */
    Optional<Ready> ready(StaffId id) {
        return presences.find(id).flatMap(attendant -> ready(staff.get(id), attendant));
    }

    private Optional<Ready> ready(StaffView person, Attendant attendant) {
        var id = person.id();
        var known =
                new Known(results.of(id), Map.of(id, supports.of(id, clock.instant())), Map.of(id, load.inHand(id)));
        return ready(person, attendant, assignments.places(id, person.capacity()), known);
    }

    /** How many of somebody's places all of these take. */
    private static int places(List<Assignment> serving, StaffView person) {
        return serving.stream().mapToInt(one -> one.placesOf(person.capacity())).sum();
    }

    private Optional<Ready> ready(StaffView person, Attendant attendant, int serving, Known known) {
        var there =
                person.capacity() > 0 && attendant.presence() == Presence.READY && attendance.connected(person.id());
        if (!there) {
            return Optional.empty();
        }
        var inHand = known.inHand().getOrDefault(person.id(), 0);
        return Optional.of(new Ready(
                new Worker(
                        person.id(),
                        person.team(),
                        skills(person, known.supports().getOrDefault(person.id(), List.of())),
                        known.results().getOrDefault(person.id(), Map.of()),
                        person.capacity(),
                        serving + load.places(inHand, person.capacity()),
                        attendant.idleSince()),
                inHand,
                load.takesAnother(serving, inHand, person.capacity())));
    }

    /** What is known of people beside who they are. */
    private record Known(
            Map<StaffId, Map<String, Result>> results,
            Map<StaffId, List<Support>> supports,
            Map<StaffId, Integer> inHand) {}

    /** Who helps with a queue is new at it, unless they know it better. What ended with its certificate is left out (RT1). */
    private Map<String, Integer> skills(StaffView person, List<Support> supports) {
        var today = LocalDate.ofInstant(clock.instant(), RulesSheet.HOME);
        return Stream.concat(
                        person.skills().stream()
                                .filter(skill -> skill.counts(today))
                                .map(skill -> Map.entry(skill.code(), skill.level())),
                        supports.stream().map(support -> Map.entry(support.skill(), 1)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
    }

    /** True when this person could be handed a conversation right now, whatever they already have. */
    boolean reachable(Attendant attendant) {
        return attendance.connected(attendant.staff())
                && (attendant.presence() == Presence.READY || attendant.presence() == Presence.BUSY);
    }

    private <T> List<T> all(Row<T> row) {
        var attendants = presences.all().stream().collect(toMap(Attendant::staff, Function.identity()));
        var serving = assignments.open().stream().collect(groupingBy(Assignment::staff));
        return staff.all().stream()
                .filter(person -> person.capacity() > 0)
                .map(person -> row.of(
                        person,
                        attendants.getOrDefault(person.id(), absent(person.id())),
                        serving.getOrDefault(person.id(), List.of())))
                .toList();
    }

    private Attendant absent(StaffId id) {
        return new Attendant(id, Presence.AWAY, started, started);
    }

    private interface Row<T> {
        T of(StaffView person, Attendant attendant, List<Assignment> serving);
    }
}
