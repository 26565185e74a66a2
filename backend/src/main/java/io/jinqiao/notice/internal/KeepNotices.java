package io.jinqiao.notice.internal;

import io.jinqiao.kernel.Notice;
import io.jinqiao.kernel.Subject;
import io.jinqiao.notice.events.NoticesChanged;
import io.jinqiao.sla.events.ClockExtended;
import io.jinqiao.sla.events.ClockStopped;
import java.util.HashSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts a notice before everybody it names, in the transaction in which it is told: so it is there exactly when the fact is.
 *
 * <p>A term that was kept, or given more time, is nothing to be warned of any more: what nobody has read of it goes away.
 */
@Component
class KeepNotices {

    private final NoticeRepository notices;
    private final ApplicationEventPublisher events;

    KeepNotices(NoticeRepository notices, ApplicationEventPublisher events) {
        this.notices = notices;
        this.events = events;
    }

    @EventListener
    void on(Notice notice) {
        var concerned = new HashSet<>(notices.overtake(notice.subject(), notice.topic()));
        notice.told().stream()
                .distinct()
                .filter(person -> !notice.by().is(person))
                .forEach(person -> {
                    notices.add(person, notice);
                    concerned.add(person);
                });
        concerned.forEach(person -> events.publishEvent(new NoticesChanged(person)));
    }

    @EventListener
    void on(ClockStopped stopped) {
        if (stopped.kept()) {
            goesAway(stopped.subject(), stopped.term());
        }
    }

    @EventListener
    void on(ClockExtended extended) {
        goesAway(extended.subject(), extended.term());
    }

    private void goesAway(Subject subject, String topic) {
        notices.overtake(subject, topic).forEach(person -> events.publishEvent(new NoticesChanged(person)));
    }
}
