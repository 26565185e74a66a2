package io.jinqiao.insight.internal;

import static java.util.stream.Collectors.toSet;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.customer.Customers;
import io.jinqiao.kernel.Permission;
import io.jinqiao.ticket.TicketView;
import io.jinqiao.web.SignedIn;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The floor as one watcher sees it: the house's numbers whole, customers only where a post of theirs holds. */
@Component
class FloorReach {

    private final Customers customers;
    private final Conversations conversations;

    FloorReach(Customers customers, Conversations conversations) {
        this.customers = customers;
        this.conversations = conversations;
    }

    Floor only(Floor floor, SignedIn me) {
        var sight = customers.sight(me, Permission.WATCH_FLOOR);
        if (sight.isEverywhere()) {
            return floor;
        }
        var named = Stream.of(
                        floor.waitingList().stream().map(Floor.Waiting::conversation),
                        floor.agents().stream()
                                .flatMap(agent -> agent.conversations().stream())
                                .map(Floor.Serving::id),
                        floor.alarms().stream().map(Floor.Alarm::conversation).filter(Objects::nonNull))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
        var talks = sight.only(conversations.all(named), ConversationView::matter).stream()
                .map(ConversationView::id)
                .collect(toSet());
        var terms = sight.only(
                floor.terms().stream().filter(term -> term.ticket() != null).toList(),
                term -> Objects.requireNonNull(term.ticket()).matter());
        var tickets = terms.stream()
                .map(term -> Objects.requireNonNull(term.ticket()))
                .map(TicketView::id)
                .collect(toSet());
        return floor.showing(
                floor.waitingList().stream()
                        .filter(waiting -> talks.contains(waiting.conversation()))
                        .toList(),
                floor.agents().stream()
                        .map(agent -> new Floor.Agent(
                                agent.agent(),
                                agent.conversations().stream()
                                        .filter(serving -> talks.contains(serving.id()))
                                        .toList()))
                        .toList(),
                terms,
                floor.alarms().stream()
                        .filter(alarm -> alarm.ticket() == null
                                ? alarm.conversation() != null && talks.contains(alarm.conversation())
                                : tickets.contains(alarm.ticket()))
                        .toList());
    }
}
