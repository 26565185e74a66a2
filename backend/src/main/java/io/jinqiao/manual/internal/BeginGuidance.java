package io.jinqiao.manual.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.ConversationView.State;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.manual.events.GuidanceBegun;
import io.jinqiao.manual.events.GuidanceEnded;
import io.jinqiao.manual.phrases.ServiceManual;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A conversation that a person serves follows the manual of its business from the moment the business is known. Another
 * business begins its own; the first one is left where nothing of it was said and nothing sold, and otherwise stays due.
 */
record BeginGuidance(ConversationId conversation, Actor by) {

    @UseCase
    static class Handler {

        private final GuidanceRepository guidances;
        private final ManualsInForce inForce;
        private final Conversations conversations;
        private final Measure measure;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                GuidanceRepository guidances,
                ManualsInForce inForce,
                Conversations conversations,
                Measure measure,
                ApplicationEventPublisher events,
                Clock clock) {
            this.guidances = guidances;
            this.inForce = inForce;
            this.conversations = conversations;
            this.measure = measure;
            this.events = events;
            this.clock = clock;
        }

        void handle(BeginGuidance command) {
            var conversation = conversations.get(command.conversation());
            var business = conversation.business();
            if (conversation.state() != State.ASSIGNED || business == null) {
                return;
            }
            var manual = ServiceManual.best(inForce.now(), business, conversation.channel());
            guidances.lockOpen(conversation.id()).stream()
                    .filter(open ->
                            manual.stream().noneMatch(best -> best.code().equals(open.code())))
                    .filter(this::isUntouched)
                    .forEach(open -> leave(open, command.by()));
            manual.ifPresent(best -> begin(conversation, best, command.by()));
        }

        void begin(ConversationView conversation, ServiceManual manual, Actor by) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var begun = new Guidance(
                    Ids.next(),
                    conversation.id(),
                    conversation.customer(),
                    manual.code(),
                    manual.version(),
                    now,
                    0,
                    null,
                    null,
                    null);
            if (guidances.add(begun)) {
                events.publishEvent(new GuidanceBegun(begun.conversation(), begun.customer(), begun.stamp(), by, now));
            }
        }

        private boolean isUntouched(Guidance open) {
            return open.soldAt() == null && guidances.said(open.id()).isEmpty();
        }

        private void leave(Guidance open, Actor by) {
            var now = clock.instant();
            guidances.end(open.id(), "LEFT", now);
            events.publishEvent(new GuidanceEnded(
                    open.conversation(),
                    open.customer(),
                    open.stamp(),
                    "LEFT",
                    measure.of(open).missing(),
                    by,
                    now));
        }
    }
}
