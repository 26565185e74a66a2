package io.jinqiao.ticket.internal;

import static java.util.stream.Collectors.groupingBy;

import io.jinqiao.kernel.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * First-contact resolution by its definition (regulation 4): resolved and no repeat on the same topic by the same
 * customer in the window ÷ resolved.
 *
 * <p>The topic is the class of the third level. A repeat is another ticket, opened after the result and not later than
 * the window's end; a ticket that was reopened repeats itself. A matter without a class has no topic, so that nothing
 * repeats it.
 */
record FirstContact(int resolved, int atFirst, int provisional) {

    /** A matter with a result. */
    record Resolved(CustomerId customer, @Nullable String topic, Instant at, boolean reopened) {}

    /** A customer came with a matter. */
    record Contact(CustomerId customer, String topic, Instant at) {}

    private record Topic(CustomerId customer, String topic) {}

    static FirstContact of(List<Resolved> resolved, List<Contact> contacts, Duration window, Instant now) {
        var byTopic = contacts.stream().collect(groupingBy(each -> new Topic(each.customer(), each.topic())));
        var atFirst = resolved.stream()
                .filter(each -> !each.reopened() && !repeated(each, byTopic, window))
                .toList();
        var provisional = atFirst.stream()
                .filter(each -> each.at().plus(window).isAfter(now))
                .count();
        return new FirstContact(resolved.size(), atFirst.size(), Math.toIntExact(provisional));
    }

    private static boolean repeated(Resolved resolved, Map<Topic, List<Contact>> byTopic, Duration window) {
        var topic = resolved.topic();
        return topic != null
                && byTopic.getOrDefault(new Topic(resolved.customer(), topic), List.of()).stream()
                        .anyMatch(each -> each.at().isAfter(resolved.at())
                                && !each.at().isAfter(resolved.at().plus(window)));
    }
}
