package io.jinqiao.evidence.internal;

import io.jinqiao.kernel.Fact;
import io.jinqiao.kernel.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Tells that somebody looked, or that something left the house; kept before they see it. */
@UseCase
class TellFact {

    private final ApplicationEventPublisher events;

    TellFact(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(Fact fact) {
        events.publishEvent(fact);
    }
}
