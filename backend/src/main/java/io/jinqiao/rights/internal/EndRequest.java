package io.jinqiao.rights.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.rights.events.DataRequestDecided;
import io.jinqiao.rights.internal.DataRequest.State;
import io.jinqiao.sla.Clocks;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The end of a request: its clock stops, and it is told. */
@Component
class EndRequest {

    private final Clocks clocks;
    private final ApplicationEventPublisher events;

    EndRequest(Clocks clocks, ApplicationEventPublisher events) {
        this.clocks = clocks;
        this.events = events;
    }

    void told(DataRequest ended, Actor by, Instant at) {
        clocks.stop(ended.clock(), by);
        events.publishEvent(new DataRequestDecided(
                ended.id(),
                ended.customer(),
                ended.number(),
                ended.kind().name(),
                ended.state() == State.GRANTED,
                ended.law(),
                ended.kept(),
                by,
                at));
    }
}
