package io.jinqiao.routing.internal;

import static java.util.stream.Collectors.toMap;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.routing.WaitingView;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A waiting conversation as the desk lists it. */
record WaitingCard(ConversationCard conversation, WaitingView waiting) {

    record ConversationCard(
            ConversationView conversation,
            CustomerView customer,
            @Nullable MessageView lastMessage) {}

    @Component
    static class Reader {

        /** As many as a person can look at. */
        private static final int LONGEST = 200;

        private final Queue queue;
        private final Conversations conversations;
        private final Customers customers;

        Reader(Queue queue, Conversations conversations, Customers customers) {
            this.queue = queue;
            this.conversations = conversations;
            this.customers = customers;
        }

        List<WaitingCard> all() {
            var waiting = queue.inOrder(LONGEST);
            var conversation = conversations
                    .all(waiting.stream().map(Waiting::conversation).toList())
                    .stream()
                    .collect(toMap(ConversationView::id, Function.identity()));
            var customer = customers
                    .all(waiting.stream().map(Waiting::customer).distinct().toList())
                    .stream()
                    .collect(toMap(CustomerView::id, Function.identity()));
            return waiting.stream()
                    .flatMap(one -> card(one, conversation.get(one.conversation()), customer.get(one.customer())))
                    .toList();
        }

        private Stream<WaitingCard> card(
                Waiting waiting, @Nullable ConversationView conversation, @Nullable CustomerView customer) {
            if (conversation == null || customer == null) {
                return Stream.empty();
            }
            var last = conversations.latest(waiting.conversation(), 1);
            return Stream.of(new WaitingCard(
                    new ConversationCard(conversation, customer, last.isEmpty() ? null : last.getLast()),
                    waiting.view()));
        }
    }
}
