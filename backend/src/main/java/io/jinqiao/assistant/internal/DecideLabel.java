package io.jinqiao.assistant.internal;

import io.jinqiao.assistant.events.LabelDecided;
import io.jinqiao.assistant.internal.LabelRepository.Decided;
import io.jinqiao.assistant.internal.Labels.Label;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.Understanding;
import io.jinqiao.customer.Customers;
import io.jinqiao.intent.Intents;
import io.jinqiao.intent.LabelledQuestion;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.language.Nameless;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Who serves a customer says whether what was read from their words is right. What is right marks the conversation and
 * teaches the next version; what is not is taken away and not proposed again. The same again changes nothing.
 */
record DecideLabel(ConversationId conversation, String labelSet, String label, boolean right, StaffId by) {

    /** How agents call it; a tag is a word for people. */
    private static final String URGENT = "紧急";

    @UseCase
    static class Handler {

        private final Conversations conversations;
        private final Customers customers;
        private final Intents intents;
        private final Labels labels;
        private final LabelRepository decisions;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                Conversations conversations,
                Customers customers,
                Intents intents,
                Labels labels,
                LabelRepository decisions,
                ApplicationEventPublisher events,
                Clock clock) {
            this.conversations = conversations;
            this.customers = customers;
            this.intents = intents;
            this.labels = labels;
            this.decisions = decisions;
            this.events = events;
            this.clock = clock;
        }

        /** Refuses with {@code conversation.not-yours}, {@code assistant.label-gone}. */
        void handle(DecideLabel command) {
            var conversation = conversations.get(command.conversation());
            if (!command.by().equals(conversation.owner())) {
                throw Refused.forbidden("conversation.not-yours", "Somebody else serves this conversation");
            }
            var proposed = labels.read(conversation).get(command.labelSet());
            if (proposed == null || !proposed.label().equals(command.label())) {
                throw Refused.conflict("assistant.label-gone", "The customer's words no longer say so");
            }
            var decided = new Decided(command.labelSet(), command.label(), command.right());
            var now = clock.instant();
            if (decisions.decide(conversation.id(), decided, command.by(), now)) {
                mark(conversation, command);
                if (command.right()) {
                    intents.confirm(command.labelSet(), question(conversation, proposed), Actor.of(command.by()));
                }
                events.publishEvent(new LabelDecided(
                        conversation.id(),
                        conversation.customer(),
                        command.labelSet(),
                        command.label(),
                        proposed.version(),
                        command.right(),
                        Actor.of(command.by()),
                        now));
            }
        }

        private void mark(ConversationView conversation, DecideLabel command) {
            var by = Actor.of(command.by());
            if (command.labelSet().equals(Intents.URGENCY)) {
                conversations.tag(conversation.id(), tags(conversation, command.right()), by);
            } else if (command.right() || command.label().equals(conversation.business())) {
                var business = command.right() ? command.label() : "";
                conversations.understand(conversation.id(), new Understanding(null, business, null, by));
            }
        }

        private static List<String> tags(ConversationView conversation, boolean urgent) {
            var others = conversation.tags().stream().filter(tag -> !tag.equals(URGENT));
            return Stream.concat(others, urgent ? Stream.of(URGENT) : Stream.empty())
                    .toList();
        }

        /** What teaches others holds nobody's name or number. */
        private LabelledQuestion question(ConversationView conversation, Label proposed) {
            var form = conversation.form();
            var card = customers.get(conversation.customer()).name();
            var names = form == null ? List.of(card) : List.of(card, form.name());
            return new LabelledQuestion(Nameless.words(proposed.words(), names), proposed.label());
        }
    }
}
