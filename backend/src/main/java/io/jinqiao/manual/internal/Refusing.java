package io.jinqiao.manual.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.manual.events.GoingOnRefused;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Says no, and keeps that it was said: in a transaction apart, because the refusal undoes the caller's. */
@Component
class Refusing {

    private final ApplicationEventPublisher events;
    private final TransactionTemplate apart;
    private final Clock clock;

    Refusing(ApplicationEventPublisher events, PlatformTransactionManager transactions, Clock clock) {
        this.events = events;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** In a transaction of its own. */
    void apart(Runnable work) {
        apart.executeWithoutResult(_ -> work.run());
    }

    Refused because(Guidance guidance, String what, List<String> missing, Actor by) {
        apart(() -> events.publishEvent(new GoingOnRefused(
                guidance.conversation(), guidance.customer(), guidance.stamp(), what, missing, by, clock.instant())));
        return Refused.conflict("manual.not-followed", "The manual asks for more first: " + String.join(", ", missing));
    }
}
