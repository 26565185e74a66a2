package io.jinqiao.insight.internal;

import static java.util.stream.Collectors.toMap;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conversations and customers of one look at the floor, fetched with two questions for all. */
record People(Map<ConversationId, ConversationView> conversations, Map<CustomerId, CustomerView> customers) {

    static People of(
            Stream<ConversationId> ids, Stream<CustomerId> others, Conversations conversations, Customers customers) {
        var views = conversations.all(ids.distinct().toList());
        var of = Stream.concat(views.stream().map(ConversationView::customer), others)
                .distinct()
                .toList();
        return new People(byId(views, ConversationView::id), byId(customers.all(of), CustomerView::id));
    }

    Optional<ConversationView> conversation(ConversationId id) {
        return Optional.ofNullable(conversations.get(id));
    }

    /** What to call them on the floor: the name, or a visitor's number. */
    String name(CustomerId id) {
        var customer = customers.get(id);
        if (customer == null) {
            return "";
        }
        return customer.name().isBlank() ? customer.number() : customer.name();
    }

    String name(ConversationId id) {
        return conversation(id).map(view -> name(view.customer())).orElse("");
    }

    String subject(ConversationId id) {
        return conversation(id).map(ConversationView::subject).orElse("");
    }

    private static <K, V> Map<K, V> byId(List<V> views, Function<V, K> id) {
        return views.stream().collect(toMap(id, Function.identity(), (first, _) -> first));
    }
}
