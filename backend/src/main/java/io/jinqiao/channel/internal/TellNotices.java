package io.jinqiao.channel.internal;

import io.jinqiao.kernel.Subject;
import io.jinqiao.notice.events.NoticesChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets somebody's open desks know that something new lies before them; nobody else's. */
@Component
class TellNotices {

    private final Connections connections;

    TellNotices(Connections connections) {
        this.connections = connections;
    }

    @TransactionalEventListener
    void on(NoticesChanged changed) {
        var frame = Frames.event("notice.changed", Subject.of(changed.staff()));
        connections.of(changed.staff()).forEach(desk -> {
            desk.wire().frame(frame);
            desk.wire().flush();
        });
    }
}
