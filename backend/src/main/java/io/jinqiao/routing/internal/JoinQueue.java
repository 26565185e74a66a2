package io.jinqiao.routing.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.CustomerView.Value;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.routing.HandOver;
import io.jinqiao.routing.StepView;
import io.jinqiao.routing.events.CustomerQueued;
import io.jinqiao.routing.matching.Work;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody needs a person: their conversation takes its place in the queue, once. */
record JoinQueue(HandOver handOver) {

    @UseCase
    static class Handler {

        private final Conversations conversations;
        private final Customers customers;
        private final Queue queue;
        private final LastServed lastServed;
        private final Results results;
        private final TellCustomer tell;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                Conversations conversations,
                Customers customers,
                Queue queue,
                LastServed lastServed,
                Results results,
                TellCustomer tell,
                ApplicationEventPublisher events,
                Clock clock) {
            this.conversations = conversations;
            this.customers = customers;
            this.queue = queue;
            this.lastServed = lastServed;
            this.results = results;
            this.tell = tell;
            this.events = events;
            this.clock = clock;
        }

        void handle(JoinQueue command) {
            var conversation = conversations.get(command.handOver().conversation());
            switch (conversation.state()) {
                case WAITING, ASSIGNED -> {}
                case ASSISTANT -> join(conversation, command.handOver());
                case CLOSED -> throw Refused.conflict("conversation.closed", "The conversation has ended");
            }
        }

        private void join(ConversationView conversation, HandOver handOver) {
            conversations.await(conversation.id(), handOver.by());
            var waiting = waiting(conversation, handOver);
            results.cameBack(waiting.customer(), waiting.skill(), waiting.since());
            queue.add(
                    waiting, new StepView(waiting.since(), "QUEUED", null, null, handOver.reason(), reasons(waiting)));
            events.publishEvent(new CustomerQueued(
                    waiting.conversation(),
                    waiting.customer(),
                    waiting.skill(),
                    null,
                    waiting.priority(),
                    waiting.reason(),
                    handOver.by(),
                    waiting.since()));
            var place = queue.place(waiting);
            AfterCommit.then(() -> tell.queued(waiting.conversation(), waiting.step(), place));
        }

        private Waiting waiting(ConversationView conversation, HandOver handOver) {
            return new Waiting(
                    conversation.id(),
                    Ids.next(),
                    conversation.customer(),
                    Work.skillOf(handOver.skill()),
                    null,
                    Math.clamp(handOver.priority(), 0, Work.URGENT),
                    handOver.reason(),
                    null,
                    lastServed.of(conversation.customer(), clock.instant()),
                    conversation.language(),
                    customers.get(conversation.customer()).value(),
                    conversation.channel(),
                    clock.instant());
        }

        private static List<String> reasons(Waiting waiting) {
            return Stream.of(
                            Optional.of("skill:" + waiting.skill()),
                            Optional.of("priority:" + waiting.priority()).filter(_ -> waiting.priority() > 0),
                            Optional.of("value:" + waiting.value()).filter(_ -> waiting.value() != Value.ORDINARY))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }
}
