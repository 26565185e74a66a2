package io.jinqiao.manual.internal;

import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.events.ConversationClosed;
import io.jinqiao.conversation.spi.ClosingGuard;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.manual.events.GuidanceEnded;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nobody of the house closes a conversation while its manual asks for more. Where the customer has left and nothing was sold
 * it may be closed as that; it then ends unfinished, which is a fact.
 */
@Component
class GuardClosing implements ClosingGuard {

    private final HearAgent.Handler hear;
    private final GuidanceRepository guidances;
    private final Measure measure;
    private final Refusing refusing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuardClosing(
            HearAgent.Handler hear,
            GuidanceRepository guidances,
            Measure measure,
            Refusing refusing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.hear = hear;
        this.guidances = guidances;
        this.measure = measure;
        this.refusing = refusing;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses with {@code manual.not-followed}. */
    @Override
    public void mayClose(ConversationId conversation, Actor by, Closing closing) {
        if (by.kind() != Actor.Kind.STAFF) {
            return;
        }
        for (var guidance : hear.handle(new HearAgent(conversation))) {
            var left = closing.result() == Closing.Result.LEFT && guidance.soldAt() == null;
            var missing = measure.of(guidance).missing();
            if (!missing.isEmpty() && !left) {
                throw refusing.because(guidance, "CLOSE", missing, by);
            }
        }
    }

    /** In the closing's transaction: what was followed is followed no more. */
    @EventListener
    void on(ConversationClosed news) {
        for (var guidance : guidances.lockOpen(news.conversation())) {
            var missing = measure.of(guidance).missing();
            var outcome = missing.isEmpty() ? "DONE" : "UNFINISHED";
            var now = clock.instant();
            guidances.end(guidance.id(), outcome, now);
            events.publishEvent(new GuidanceEnded(
                    guidance.conversation(), guidance.customer(), guidance.stamp(), outcome, missing, news.by(), now));
        }
    }
}
