package io.jinqiao.ticket.internal;

import io.jinqiao.kernel.Fact;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a ticket is news for whoever watches it, in the transaction in which it happens. */
@Component
class TellWatchers {

    private static final String OURS = "ticket.";

    private final WatcherRepository watchers;

    TellWatchers(WatcherRepository watchers) {
        this.watchers = watchers;
    }

    @EventListener
    void on(Fact fact) {
        if (fact.kind().startsWith(OURS) && fact.subject().kind().equals("ticket")) {
            watchers.tell(fact.subject().id(), fact.kind(), fact.by().id(), fact.at());
        }
    }
}
