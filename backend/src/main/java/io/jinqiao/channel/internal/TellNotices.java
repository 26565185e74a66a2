package io.jinqiao.channel.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.jinqiao.cluster.Signals;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.notice.events.NoticesChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets somebody's open desks know, at whichever node, that something new lies before them; nobody else's. */
@Component
class TellNotices implements Signals.Subscriber {

    private static final String TOPIC = "channel.notices";

    private final Connections connections;
    private final Signals signals;

    TellNotices(Connections connections, Signals signals) {
        this.connections = connections;
        this.signals = signals;
        signals.subscribe(TOPIC, this);
    }

    @TransactionalEventListener
    void on(NoticesChanged changed) {
        tell(changed.staff());
        signals.publish(TOPIC, changed.staff().toString().getBytes(US_ASCII));
    }

    @Override
    public void heard(byte[] payload) {
        tell(StaffId.of(new String(payload, US_ASCII)));
    }

    /** Desks come back and ask for everything ({@link CatchUp}). */
    @Override
    public void missed() {}

    private void tell(StaffId staff) {
        var frame = Frames.event("notice.changed", Subject.of(staff));
        connections.of(staff).forEach(desk -> {
            desk.wire().frame(frame);
            desk.wire().flush();
        });
    }
}
