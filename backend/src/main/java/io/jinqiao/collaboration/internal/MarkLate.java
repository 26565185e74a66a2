package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.internal.Request.Consulting;
import io.jinqiao.collaboration.internal.Request.Waiting;
import io.jinqiao.collaboration.internal.StepRepository.Kind;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.sla.events.ClockBroken;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * A request whose term is over lies before the heads of the department (CO3): marked, told to all of them, and with the
 * first head if nobody had taken it. Once, however often the news arrives.
 */
@Component
class MarkLate {

    private final Book book;
    private final Departments departments;

    MarkLate(Book book, Departments departments) {
        this.book = book;
        this.departments = departments;
    }

    @ApplicationModuleListener
    void on(ClockBroken broken) {
        if (!broken.subject().kind().equals("request")) {
            return;
        }
        var request = book.get(new RequestId(broken.subject().id()));
        if (request.lateAt() == null && request.open()) {
            var heads = departments.heads(request.asked().department());
            var next = escalated(request, heads).late(broken.at());
            var step = Book.step(Kind.LATE, Actor.SYSTEM, next.handler(), broken.term(), broken.at());
            book.turn(next, step, News.late(next, heads, broken.at()));
        }
    }

    private static Request escalated(Request request, List<StaffId> heads) {
        var untaken = request.state() instanceof Waiting || request.state() instanceof Consulting;
        return untaken && !heads.isEmpty() ? request.handTo(heads.getFirst()) : request;
    }
}
