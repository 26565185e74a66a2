package io.jinqiao.routing.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.AgentView;
import io.jinqiao.routing.AgentView.Presence;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Everybody who can serve, with state and load: who they are from {@code staff}, the rest from here. */
@Component
class Roster {

    private final Staff staff;
    private final PresenceRepository presences;
    private final AssignmentRepository assignments;
    private final Attendance attendance;
    private final Instant started;

    Roster(
            Staff staff,
            PresenceRepository presences,
            AssignmentRepository assignments,
            Attendance attendance,
            Clock clock) {
        this.staff = staff;
        this.presences = presences;
        this.assignments = assignments;
        this.attendance = attendance;
        this.started = clock.instant();
    }

    List<AgentView> views() {
        return all((person, attendant, serving) -> new AgentView(
                person.id(),
                person.number(),
                person.name(),
                person.team(),
                attendant.presence(),
                attendant.since(),
                attendance.connected(person.id()),
                person.capacity(),
                serving));
    }

    List<Agent> agents() {
        return all((person, attendant, serving) -> new Agent(
                person.id(),
                person.team(),
                attendant.presence() == Presence.READY && attendance.connected(person.id()),
                person.skills().stream().collect(toMap(StaffView.Skill::code, StaffView.Skill::level, Math::max)),
                person.capacity(),
                serving.size(),
                attendant.idleSince()));
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
