package io.jinqiao.rights.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ClockId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.rights.events.DataRequestTermTold;
import io.jinqiao.sla.events.ClockBroken;
import io.jinqiao.sla.events.ClockWarned;
import io.jinqiao.sla.events.Escalation;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A request's term is about to be over, or is: its owner and the posts that the rule names hear of it, once. */
@Component
class TellOfTerm {

    private static final String OWNER = "owner";
    private static final int OVER = 100;

    private final RequestRepository requests;
    private final Staff staff;
    private final ApplicationEventPublisher events;

    TellOfTerm(RequestRepository requests, Staff staff, ApplicationEventPublisher events) {
        this.requests = requests;
        this.staff = staff;
        this.events = events;
    }

    @ApplicationModuleListener(condition = "#warned.subject().kind() == 'data-request'")
    void on(ClockWarned warned) {
        tell(warned.subject().id(), warned.clock(), warned.percent(), warned.dueAt(), warned.escalation(), warned.at());
    }

    @ApplicationModuleListener(condition = "#broken.subject().kind() == 'data-request'")
    void on(ClockBroken broken) {
        tell(broken.subject().id(), broken.clock(), OVER, broken.dueAt(), broken.escalation(), broken.at());
    }

    private void tell(UUID id, ClockId clock, int percent, Instant due, Escalation rule, Instant at) {
        var request = requests.get(id);
        if (request.open() && requests.isNews(clock, percent, due)) {
            events.publishEvent(new DataRequestTermTold(
                    id, request.customer(), request.number(), percent, due, told(request, rule), Actor.SYSTEM, at));
        }
    }

    private List<StaffId> told(DataRequest request, Escalation rule) {
        return Stream.concat(rule.tell().stream(), rule.copy().stream())
                .flatMap(part -> part.equals(OWNER) ? Stream.ofNullable(request.owner()) : holding(part))
                .distinct()
                .toList();
    }

    private Stream<StaffId> holding(String post) {
        return staff.all().stream()
                .filter(person -> person.posts().contains(post))
                .map(StaffView::id);
    }
}
