package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.internal.StepRepository.Kind;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.sla.events.ClockBroken;
import io.jinqiao.sla.events.Escalation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A request whose term is over is marked and told to all heads of the department (CO3); where the rule says that it changes
 * hands, it is the first head's. Once, however often the news arrives.
 */
@Component
class MarkLate {

    /** Asked before the news is kept for delivery: most clocks that tell something are not of requests. */
    private static final String OURS = "#broken.subject().kind() == 'request'";

    private final Book book;
    private final Departments departments;
    private final Parts parts;

    MarkLate(Book book, Departments departments, Parts parts) {
        this.book = book;
        this.departments = departments;
        this.parts = parts;
    }

    @ApplicationModuleListener(condition = OURS)
    void on(ClockBroken broken) {
        var request = book.get(new RequestId(broken.subject().id()));
        if (request.lateAt() == null && request.open()) {
            var heads = departments.heads(request.asked().department());
            var next = escalated(request, broken.escalation(), heads).late(broken.at());
            var step = Book.step(Kind.LATE, Actor.SYSTEM, next.handler(), broken.term(), broken.at());
            book.turn(next, step, News.late(next, broken, heads, told(next, heads, broken.escalation())));
        }
    }

    /** The heads whatever the rule says, then whom it names. */
    private List<StaffId> told(Request request, List<StaffId> heads, Escalation rule) {
        var named = Stream.concat(rule.tell().stream(), rule.copy().stream()).toList();
        return Stream.concat(heads.stream(), parts.of(named, request).stream())
                .distinct()
                .toList();
    }

    private static Request escalated(Request request, Escalation rule, List<StaffId> heads) {
        var handler = request.handler();
        var moves =
                rule.handTo().contains(Parts.HEAD) && !heads.isEmpty() && (handler == null || !heads.contains(handler));
        return moves ? request.handTo(heads.getFirst()) : request;
    }
}
