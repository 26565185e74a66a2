package io.jinqiao.manual.internal;

import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.manual.events.PhraseSaid;
import io.jinqiao.manual.events.StepDone;
import io.jinqiao.manual.phrases.PhraseEar;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Listens to what staff said in a conversation since it last listened, and ticks off what of the manual was said. Words of the
 * customer, of machines and of events tick nothing.
 */
record HearAgent(ConversationId conversation) {

    @UseCase
    static class Handler {

        private static final int AT_ONCE = 200;

        private final GuidanceRepository guidances;
        private final VersionRepository versions;
        private final Conversations conversations;
        private final Measure measure;
        private final PhraseEar ear;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                GuidanceRepository guidances,
                VersionRepository versions,
                Conversations conversations,
                Measure measure,
                PhraseEar ear,
                ApplicationEventPublisher events,
                Clock clock) {
            this.guidances = guidances;
            this.versions = versions;
            this.conversations = conversations;
            this.measure = measure;
            this.ear = ear;
            this.events = events;
            this.clock = clock;
        }

        /** The open guidances, listened to up to the newest message. */
        List<Guidance> handle(HearAgent command) {
            var open = guidances.lockOpen(command.conversation());
            open.forEach(this::catchUp);
            return open;
        }

        private void catchUp(Guidance guidance) {
            var number = guidance.heardUpTo();
            var messages = conversations.since(guidance.conversation(), number, AT_ONCE);
            while (!messages.isEmpty()) {
                messages.stream().filter(HearAgent::isSaidByStaff).forEach(message -> hear(guidance, message));
                number = messages.getLast().number();
                messages = messages.size() < AT_ONCE
                        ? List.of()
                        : conversations.since(guidance.conversation(), number, AT_ONCE);
            }
            guidances.heardUpTo(guidance.id(), number);
            tellStepsDone(guidance);
        }

        private void hear(Guidance guidance, MessageView message) {
            var manual = versions.get(guidance.code(), guidance.version());
            for (var heard : ear.hear(message.text(), manual.phrases())) {
                var now = clock.instant();
                if (guidances.said(guidance.id(), message.number(), heard, now)) {
                    events.publishEvent(new PhraseSaid(
                            guidance.conversation(),
                            guidance.customer(),
                            guidance.stamp(),
                            heard.phrase(),
                            heard.point(),
                            message.number(),
                            (int) Math.round(heard.likeness() * 1000),
                            message.from(),
                            now));
                }
            }
        }

        private void tellStepsDone(Guidance guidance) {
            for (var step : measure.of(guidance).steps()) {
                var now = clock.instant();
                if (step.done() && guidances.stepDone(guidance.id(), step.code(), now)) {
                    events.publishEvent(new StepDone(
                            guidance.conversation(),
                            guidance.customer(),
                            guidance.stamp(),
                            step.code(),
                            Actor.SYSTEM,
                            now));
                }
            }
        }
    }

    static boolean isSaidByStaff(MessageView message) {
        return message.from().kind() == Actor.Kind.STAFF && message.kind() == MessageView.Kind.TEXT;
    }
}
