package io.jinqiao.routing.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.jinqiao.kernel.ConversationId;
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
    private final Clock clock;
    private final Instant started;

    Roster(
            Staff staff,
            PresenceRepository presences,
            AssignmentRepository assignments,
            ResultRepository results,
            SupportRepository supports,
            Attendance attendance,
            Clock clock) {
        this.staff = staff;
        this.presences = presences;
        this.assignments = assignments;
        this.results = results;
        this.supports = supports;
        this.clock = clock;
        this.attendance = attendance;
        this.started = clock.instant();
    }

    List<AgentView> views() {
        var helping = supports.now(clock.instant());
        return all((person, attendant, serving) -> new AgentView(
                person.id(),
                person.number(),
                person.name(),
                person.team(),
                attendant.presence(),
                attendant.since(),
                attendance.connected(person.id()),
                person.capacity(),
                serving,
                helping.getOrDefault(person.id(), List.of())));
    }

    /** Everybody who is ready and there. */
    List<Worker> workers() {
        var known = new Known(results.all(), supports.now(clock.instant()));
        return all((person, attendant, serving) -> worker(person, attendant, serving.size(), known)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty for somebody who takes nothing now. */
    Optional<Worker> worker(StaffId id) {
        return presences
                .find(id)
                .flatMap(attendant -> worker(
                        staff.get(id),
                        attendant,
                        assignments.load(id),
                        new Known(results.of(id), Map.of(id, supports.of(id, clock.instant())))));
    }

    private Optional<Worker> worker(StaffView person, Attendant attendant, int load, Known known) {
        var there =
                person.capacity() > 0 && attendant.presence() == Presence.READY && attendance.connected(person.id());
        return there
                ? Optional.of(new Worker(
                        person.id(),
                        person.team(),
                        skills(person, known.supports().getOrDefault(person.id(), List.of())),
                        known.results().getOrDefault(person.id(), Map.of()),
                        person.capacity(),
                        load,
                        attendant.idleSince()))
                : Optional.empty();
    }

    /** What is known of people beside who they are. */
    private record Known(Map<StaffId, Map<String, Result>> results, Map<StaffId, List<Support>> supports) {}

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
        var serving = assignments.open().stream()
                .collect(groupingBy(Assignment::staff, mapping(Assignment::conversation, toList())));
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
        T of(StaffView person, Attendant attendant, List<ConversationId> serving);
    }
}
