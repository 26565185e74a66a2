package io.jinqiao.collaboration.internal;

import io.jinqiao.kernel.RequestId;
import io.jinqiao.sla.WarnedOnce;
import io.jinqiao.sla.events.ClockWarned;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A request is about to be late: those whom the rule of its term tells or copies hear of it, once (CO3). */
@Component
class TellOfWarning {

    /** Asked before the news is kept for delivery: most clocks that tell something are not of requests. */
    private static final String OURS = "#warned.subject().kind() == 'request'";

    private final WarnedOnce warnings;
    private final Book book;
    private final Parts parts;
    private final ApplicationEventPublisher events;

    TellOfWarning(JdbcClient jdbc, Book book, Parts parts, ApplicationEventPublisher events) {
        this.warnings = new WarnedOnce(jdbc, "collaboration.warned_term", "request_id");
        this.book = book;
        this.parts = parts;
        this.events = events;
    }

    @ApplicationModuleListener(condition = OURS)
    void on(ClockWarned warned) {
        var request = book.get(new RequestId(warned.subject().id()));
        var rule = warned.escalation();
        var told = parts.of(
                Stream.concat(rule.tell().stream(), rule.copy().stream()).toList(), request);
        if (request.open() && !told.isEmpty() && warnings.isNews(warned)) {
            events.publishEvent(News.warned(request, warned, told));
        }
    }
}
