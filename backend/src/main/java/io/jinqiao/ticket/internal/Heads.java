package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who plays the parts that rules of terms name. */
@Component
class Heads {

    private static final String OWNER = "owner";
    private static final String TEAM_HEAD = "team-head";
    private static final String SUPERVISOR = "supervisor";

    private final Staff staff;

    Heads(Staff staff) {
        this.staff = staff;
    }

    /** Everybody who is told, each once: the owner where the rule names that part, and the heads. */
    List<StaffId> told(List<String> parts, Ticket ticket) {
        var owner = parts.contains(OWNER) ? Stream.ofNullable(ticket.owner()) : Stream.<StaffId>empty();
        return Stream.concat(owner, of(parts, ticket).stream()).toList();
    }

    /** Each once; the owner is left out, who has the ticket in sight already. */
    List<StaffId> of(List<String> parts, Ticket ticket) {
        return parts.stream()
                .filter(part -> !part.equals(OWNER))
                .flatMap(part -> holding(part.equals(TEAM_HEAD) ? SUPERVISOR : part, ticket.team()).stream())
                .map(StaffView::id)
                .filter(head -> !head.equals(ticket.owner()))
                .distinct()
                .toList();
    }

    /** Those of the team; where it has none of its own, those of the house. */
    private List<StaffView> holding(String post, String team) {
        var all = staff.all().stream()
                .filter(person -> person.posts().contains(post))
                .toList();
        var own = all.stream().filter(person -> person.team().equals(team)).toList();
        return own.isEmpty() ? all : own;
    }
}
