package io.jinqiao.assistant.internal;

import io.jinqiao.assistant.events.AssistantDecided;
import io.jinqiao.assistant.events.AssistantDecided.Candidate;
import io.jinqiao.assistant.events.AssistantDecided.FlowTurn;
import io.jinqiao.assistant.events.AssistantDecided.Intent;
import io.jinqiao.assistant.events.AssistantDecided.Sign;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.Understanding;
import io.jinqiao.dialogue.Dialogues;
import io.jinqiao.dialogue.Turn;
import io.jinqiao.intent.Intents;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.routing.HandOver;
import io.jinqiao.routing.Routing;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.json.JsonMapper;

/**
 * What follows from a decision, all or nothing: what was understood, the place in the queue, the fact, and that the
 * message is dealt with.
 *
 * @param number the customer's message, 0 for the button
 * @param said the assistant's message
 */
record SettleMessage(ConversationView conversation, long number, long said, Thought thought, Understanding understood) {

    private static final int KEPT = 5;

    @UseCase
    static class Handler {

        private final Conversations conversations;
        private final Dialogues dialogues;
        private final Routing routing;
        private final TraceRepository traces;
        private final JsonMapper json;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                Conversations conversations,
                Dialogues dialogues,
                Routing routing,
                TraceRepository traces,
                JsonMapper json,
                ApplicationEventPublisher events,
                Clock clock) {
            this.conversations = conversations;
            this.dialogues = dialogues;
            this.routing = routing;
            this.traces = traces;
            this.json = json;
            this.events = events;
            this.clock = clock;
        }

        void handle(SettleMessage command) {
            var id = command.conversation().id();
            if (command.tellsMore()) {
                conversations.understand(id, command.understood());
            }
            command.thought().decision().flowTurn().ifPresent(dialogues::settle);
            command.thought().decision().handOver().ifPresent(due -> {
                speakAsTheCustomerDoes(command);
                dialogues.handOver(id);
                routing.request(new HandOver(
                        id, due.skill(), command.thought().priority(due.priority()), due.reason(), Actor.MACHINE));
            });
            if (command.number() > 0) {
                conversations.answered(id, command.number());
            }
            traces.add(command.trace(clock.instant(), json));
            events.publishEvent(command.fact(clock));
        }

        /** So that who takes over speaks it too. */
        private void speakAsTheCustomerDoes(SettleMessage command) {
            var language = command.thought().writing().language();
            if (language != command.conversation().language()) {
                conversations.speak(command.conversation().id(), language, Actor.MACHINE);
            }
        }
    }

    private boolean tellsMore() {
        return understood.subject() != null || understood.business() != null || understood.emotion() != null;
    }

    private AssistantDecided fact(Clock clock) {
        var decision = thought.decision();
        return new AssistantDecided(
                conversation.id(),
                conversation.customer(),
                number,
                decision.code(),
                decision.reason(),
                thought.situation().hits().stream()
                        .limit(KEPT)
                        .map(SettleMessage::candidate)
                        .toList(),
                Policy.VERSION,
                business(),
                decision.flowTurn().map(SettleMessage::flow).orElse(null),
                Actor.MACHINE,
                clock.instant(),
                thought.writing().tag(),
                thought.level(),
                thought.heard().triggers().stream()
                        .map(trigger -> new Sign(trigger.signal().name(), Understand.shorten(trigger.words())))
                        .toList(),
                thought.search(),
                thought.took().toMillis(),
                Optional.ofNullable(thought.intent())
                        .flatMap(reading -> reading.known(Intents.BUSINESS))
                        .map(label -> new Intent(label.label(), rounded(label.probability()), label.version()))
                        .orElse(null),
                thought.model());
    }

    private Trace trace(Instant at, JsonMapper json) {
        var decision = thought.decision();
        var answer = decision.answer().orElse(null);
        return new Trace(
                Ids.next(),
                conversation.id(),
                conversation.customer(),
                number,
                said,
                at,
                thought.situation().words(),
                thought.writing().tag(),
                decision.code(),
                decision.reason(),
                thought.level(),
                thought.heard().triggers(),
                thought.situation().hits().stream().map(Trace.Candidate::of).toList(),
                answer == null ? null : answer.article(),
                answer == null ? null : answer.version(),
                thought.sureness(),
                conversation.business(),
                business(),
                thought.intent() == null ? null : json.writeValueAsString(thought.intent()),
                thought.search(),
                Policy.VERSION,
                Policy.SURE,
                Policy.MAYBE,
                thought.model(),
                Math.toIntExact(thought.took().toMillis()),
                null);
    }

    private @Nullable String business() {
        return understood.business() != null ? understood.business() : conversation.business();
    }

    private static Candidate candidate(Hit hit) {
        return new Candidate(
                hit.article(), hit.version(), rounded(hit.score()), rounded(hit.closeness()), rounded(hit.words()));
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }

    private static FlowTurn flow(Turn turn) {
        var trace = turn.trace();
        return new FlowTurn(trace.flow(), trace.version(), trace.step(), trace.state(), trace.slots());
    }
}
