package io.jinqiao.assistant.internal;

import io.jinqiao.assistant.events.AssistantDecided;
import io.jinqiao.assistant.events.AssistantDecided.Candidate;
import io.jinqiao.assistant.events.AssistantDecided.FlowTurn;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.Understanding;
import io.jinqiao.dialogue.Dialogues;
import io.jinqiao.dialogue.Turn;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.routing.HandOver;
import io.jinqiao.routing.Routing;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;

/**
 * What follows from a decision, all or nothing: what was understood, the place in the queue, the fact, and that the
 * message is dealt with.
 *
 * @param number the customer's message, 0 for the button
 */
record SettleMessage(
        ConversationView conversation,
        long number,
        Language language,
        Decision decision,
        List<Hit> hits,
        Understanding understood) {

    @UseCase
    static class Handler {

        private final Conversations conversations;
        private final Dialogues dialogues;
        private final Routing routing;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                Conversations conversations,
                Dialogues dialogues,
                Routing routing,
                ApplicationEventPublisher events,
                Clock clock) {
            this.conversations = conversations;
            this.dialogues = dialogues;
            this.routing = routing;
            this.events = events;
            this.clock = clock;
        }

        void handle(SettleMessage command) {
            var id = command.conversation().id();
            if (command.tellsMore()) {
                conversations.understand(id, command.understood());
            }
            command.decision().flowTurn().ifPresent(dialogues::settle);
            command.decision().handOver().ifPresent(due -> {
                speakAsTheCustomerDoes(command);
                dialogues.handOver(id);
                routing.request(new HandOver(id, due.skill(), due.priority(), due.reason(), Actor.MACHINE));
            });
            if (command.number() > 0) {
                conversations.answered(id, command.number());
            }
            events.publishEvent(command.fact(clock));
        }

        /** So that who takes over speaks it too. */
        private void speakAsTheCustomerDoes(SettleMessage command) {
            if (command.language() != command.conversation().language()) {
                conversations.speak(command.conversation().id(), command.language(), Actor.MACHINE);
            }
        }
    }

    private boolean tellsMore() {
        return understood.subject() != null || understood.business() != null || understood.emotion() != null;
    }

    private AssistantDecided fact(Clock clock) {
        return new AssistantDecided(
                conversation.id(),
                conversation.customer(),
                number,
                decision.code(),
                decision.reason(),
                hits.stream()
                        .limit(5)
                        .map(hit ->
                                new Candidate(hit.article(), hit.version(), Math.round(hit.score() * 1000) / 1000.0))
                        .toList(),
                Policy.VERSION,
                understood.business() != null ? understood.business() : conversation.business(),
                decision.flowTurn().map(SettleMessage::flow).orElse(null),
                Actor.MACHINE,
                clock.instant());
    }

    private static FlowTurn flow(Turn turn) {
        var trace = turn.trace();
        return new FlowTurn(trace.flow(), trace.version(), trace.step(), trace.state(), trace.slots());
    }
}
