package io.jinqiao.routing.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.routing.StepView;
import io.jinqiao.routing.events.CustomerQueued;
import io.jinqiao.routing.matching.Work;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.TeamView;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where a conversation can be handed on to: a person who is there, or the queue of a team that serves. */
@Component
class TransferTargets {

    private static final String REASON = "TRANSFER";

    private final Conversations conversations;
    private final Customers customers;
    private final Staff staff;
    private final Roster roster;
    private final PresenceRepository presences;
    private final Seats seats;
    private final Queue queue;
    private final TellCustomer tell;
    private final ApplicationEventPublisher events;

    TransferTargets(
            Conversations conversations,
            Customers customers,
            Staff staff,
            Roster roster,
            PresenceRepository presences,
            Seats seats,
            Queue queue,
            TellCustomer tell,
            ApplicationEventPublisher events) {
        this.conversations = conversations;
        this.customers = customers;
        this.staff = staff;
        this.roster = roster;
        this.presences = presences;
        this.seats = seats;
        this.queue = queue;
        this.tell = tell;
        this.events = events;
    }

    /** Teams with anybody who can serve; others take tickets, not conversations. */
    List<TeamView> teams() {
        var serving = staff.all().stream()
                .filter(person -> person.capacity() > 0)
                .map(person -> person.team())
                .toList();
        return staff.teams().stream()
                .filter(team -> serving.contains(team.code()))
                .toList();
    }

    /** At once, one above the capacity if need be; or refused. */
    void toPerson(Assignment from, StaffId to, String reason, Instant now) {
        var person = staff.get(to);
        var reachable = presences.lock(to).filter(roster::reachable).isPresent();
        if (to.equals(from.staff()) || !reachable || seats.taken(to, person.capacity()) > person.capacity()) {
            throw notAvailable();
        }
        var step = Ids.next();
        conversations.assign(from.conversation(), to);
        seats.take(
                new Assignment(
                        step,
                        from.conversation(),
                        from.customer(),
                        to,
                        from.skill(),
                        from.priority(),
                        from.places(),
                        now),
                new StepView(now, "TRANSFERRED", to, null, reason, List.of()));
        AfterCommit.then(() -> {
            tell.transferred(from.conversation(), step, "name", person.name());
            tell.assigned(from.conversation(), step, person);
        });
    }

    /** To the team's queue, one priority higher. */
    void toTeam(Assignment from, ConversationView conversation, String code, String reason, Instant now) {
        var team = teams().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(TransferTargets::notAvailable);
        var by = Actor.of(from.staff());
        conversations.await(from.conversation(), by);
        var waiting = waiting(from, conversation, code, now);
        queue.add(waiting, new StepView(now, "TRANSFERRED", null, code, reason, List.of()));
        events.publishEvent(new CustomerQueued(
                waiting.conversation(),
                waiting.customer(),
                waiting.skill(),
                code,
                waiting.priority(),
                REASON,
                by,
                now));
        AfterCommit.then(() -> tell.transferred(from.conversation(), waiting.step(), "team", team.name()));
    }

    private Waiting waiting(Assignment from, ConversationView conversation, String team, Instant now) {
        return new Waiting(
                from.conversation(),
                Ids.next(),
                from.customer(),
                from.skill(),
                team,
                Math.min(Work.URGENT, from.priority() + 1),
                REASON,
                from.staff(),
                null,
                conversation.language(),
                customers.get(from.customer()).value(),
                conversation.channel(),
                now);
    }

    private static Refused notAvailable() {
        return Refused.conflict("routing.target-not-available", "Nobody there can take it now");
    }
}
